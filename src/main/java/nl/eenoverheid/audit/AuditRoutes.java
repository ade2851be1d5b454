package nl.eenoverheid.audit;

/** Paths of the pages about the audit trail. */
public final class AuditRoutes {
    public static final String LIST = "beheer/audit";

    private AuditRoutes() {}
}
