"""Passing a case on: to whom?"""
