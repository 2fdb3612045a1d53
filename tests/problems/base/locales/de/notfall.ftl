notfall-now = <b>Rufen Sie Hilfe.</b>
