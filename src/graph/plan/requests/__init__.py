"""What a request asks: its document, its variables, what it selects.

* `documents`: parsed, measured and validated once, and kept
* `variables`: coerced
* `arguments`: of each field, read once a request
* `selections`: the fields selected of a type
"""
