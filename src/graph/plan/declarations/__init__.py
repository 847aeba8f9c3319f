"""What a schema declares: of what each field is made, how each filter and order reads a row. Data, which others read.

* `sources`: what a field is made of
* `filters`: what a filter's field asks of a row, and the keys of an order
* `shapes`: the types every list and every object shares
* `fields`: the rows of a schema type (`fact`, `many`, `judgement` …)
* `catalogue`: all of it together with the tables, checked
"""
