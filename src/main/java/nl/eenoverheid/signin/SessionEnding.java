package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpSession;

/** A session is about to be ended by somebody else than the one whose it is; heard at once, while its pages can still be reached. */
public record SessionEnding(HttpSession session) {}
