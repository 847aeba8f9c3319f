"""Figures to write down, made by the product itself: `make bench`. No test asserts a time."""
