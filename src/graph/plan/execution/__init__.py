"""A request's text in, JSON text out: plans are looked up or made, statements run, and what they left open is worked out.

* `engine`: answers operations
* `requests`: what a client sent and is answered; `preparation`: from the one to an operation that may be answered
* `plans`: found again, or made; `introspection`
* `roots`: how each root field is planned and answered
* `exports`: the whole of a list
* `work`: judgements, and nouns that values name, for all rows at once
* `explaining`: the plan made visible
"""
