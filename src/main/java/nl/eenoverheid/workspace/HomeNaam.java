package nl.eenoverheid.workspace;

/** Names the werkruimte that a thing belongs to, for who may know that one; else one of their own in which it is shown. */
public final class HomeNaam {
    private HomeNaam() {}

    /**
     * As a column of a query that joins the home as {@code w} and has the werkruimten of the scope as a parameter.
     *
     * @param kind table of the thing
     * @param alias of that table in the query
     */
    public static String column(String kind, String alias) {
        return """
                if(w.id in (:werkruimten), w.naam, (select min(r.naam)
                    from %1$s_placement q join werkruimte r on r.id = q.werkruimte_id
                    where q.%1$s_id = %2$s.id and r.id in (:werkruimten))) werkruimte
                """.formatted(kind, alias);
    }
}
