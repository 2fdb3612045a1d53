notfall-now = <b>Call for help.</b>
