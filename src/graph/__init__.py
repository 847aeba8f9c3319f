"""Speaks GraphQL: the public shape, and the resolvers behind it."""
