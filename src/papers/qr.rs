//! QR codes of links (ISO/IEC 18004), as SVG for print and as PNG for Telegram.
//!
//! Invariant: error correction Q (a quarter of the code may be covered or torn), and a quiet zone of four modules around.

use fast_qr::convert::{Builder as _, svg::SvgBuilder};
use fast_qr::{ECL, QRBuilder, QRCode};

/// The quiet zone, in modules.
const QUIET: usize = 4;

/// A QR code.
pub struct Qr(QRCode);

impl Qr {
    /// Makes the code of a link; `None` if it is longer than a QR code holds (1,663 bytes).
    #[must_use]
    pub fn new(link: &str) -> Option<Self> {
        QRBuilder::new(link).ecl(ECL::Q).build().ok().map(Self)
    }

    /// Draws the code as an SVG element, black on white; its size comes from where it stands.
    #[must_use]
    pub fn svg(&self) -> String {
        SvgBuilder::default().margin(QUIET).to_str(&self.0)
    }

    /// Draws the code as a PNG file in grey, with so many pixels a module.
    ///
    /// # Errors
    /// None that a caller could cause: the picture is too large for the format.
    pub fn png(&self, pixels: usize) -> Result<Vec<u8>, png::EncodingError> {
        let side = (self.0.size + 2 * QUIET) * pixels;
        let module = |at: usize| (at / pixels).checked_sub(QUIET).filter(|at| *at < self.0.size);
        let dark = |(x, y): (usize, usize)| module(x).zip(module(y)).is_some_and(|(x, y)| self.0[y][x].value());
        let points = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let grey: Vec<u8> = points.map(|point| if dark(point) { 0 } else { u8::MAX }).collect();
        let length = u32::try_from(side).unwrap_or(u32::MAX);
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, length, length);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header()?.write_image_data(&grey)?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a picture with a library that did not make it.
    fn read(file: &[u8]) -> String {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file)).read_info().expect("a PNG file");
        let mut grey = vec![0; decoder.output_buffer_size().expect("a small picture")];
        let info = decoder.next_frame(&mut grey).expect("a picture");
        let (width, height) = (info.width as usize, info.height as usize);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
        picture.detect_grids().first().expect("a QR code").decode().expect("it can be read").1
    }

    #[test]
    fn another_library_reads_what_was_written() {
        for link in ["https://t.me/lotse_bot", "https://t.me/lotse_bot?start=1m78_lar_tkuendigung_psn_cb7k2"] {
            let qr = Qr::new(link).expect("it is short");
            for pixels in [2, 8] {
                assert_eq!(read(&qr.png(pixels).expect("a picture")), link, "{pixels} pixels a module");
            }
        }
    }

    #[test]
    fn what_no_code_holds_is_refused() {
        assert!(Qr::new(&"a".repeat(1663)).is_some());
        assert!(Qr::new(&"a".repeat(1664)).is_none());
    }
}
