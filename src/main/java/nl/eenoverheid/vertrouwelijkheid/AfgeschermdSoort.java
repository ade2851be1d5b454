package nl.eenoverheid.vertrouwelijkheid;

/** Kinds of things that can be kept from those who see their dossier. */
public enum AfgeschermdSoort {
    STUK,
    GESPREK;

    /**
     * SQL that holds when the account {@code :account} may read a thing of this kind, apart from its dossier. Every query on
     * such things has it.
     *
     * @param id the column with the id of the thing
     */
    public String readable(String id) {
        return """
                 not exists (select 1 from afscherming af
                    where af.soort = '%s' and af.ding_id = %s and af.niveau in ('VERTROUWELIJK', 'GEHEIM')
                      and af.eigenaar_id <> :account and not exists (select 1 from afscherming_lezer al
                        where al.afscherming_id = af.id and al.account_id = :account and al.tot is null))
                """.formatted(name(), id);
    }

    /** SQL for how far it may be known. */
    public String niveau(String id) {
        return " coalesce((select an.niveau from afscherming an where an.soort = '" + name() + "' and an.ding_id = "
                + id + "), 'INTERN') ";
    }
}
