# Words that only lawyers read.
# stands for: locales/de/frist.ftl
# the rest of the file stays
# expect: *: (Wiener Sachtextformel)

frist-no-date = Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich. Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich. Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich. Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich. Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich. Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich. Kündigungsschutzklagen protokolliert die Rechtsantragstelle unentgeltlich.
