"""How: find the case, ask the domain, keep the outcome. Typed in the domain's terms."""
