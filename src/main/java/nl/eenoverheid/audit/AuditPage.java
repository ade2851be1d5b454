package nl.eenoverheid.audit;

import nl.eenoverheid.shared.Page;

/** A stretch of the trail with the names of what it points at. */
public record AuditPage(Page<AuditRegel> rows, Names names) {}
