package nl.eenoverheid.termijn;

import nl.eenoverheid.access.Right;

/** What must be done by a day, each with the right that it asks and the words in the letter that count it. */
enum WerkSoort {
    /** Something that was asked of an organisation, or of somebody. */
    TAAK("taken", Right.TAAK_WRITE, """
            select distinct t.id, t.uiterlijk, l.account_id
            from taak_placement p join taak t on t.id = p.taak_id and t.status in ('GEVRAAGD', 'AANGENOMEN')
            join werkruimte_lid l on l.werkruimte_id = p.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
              and (t.persoon_id is null or t.persoon_id = l.account_id)
            join account wie on wie.id = l.account_id and wie.organisatie_id = t.naar_id
            where p.klaar = false and p.uiterlijk between :from and :until"""),
    /** Where an organisation stands on a besluit. */
    STANDPUNT("standpunten", Right.BESLUIT_WRITE, """
            select distinct b.id, w.sluit_op uiterlijk, l.account_id
            from besliswijze w join besluit b on b.id = w.besluit_id and b.status = 'VOORBEREIDING'
            join besluit_partij x on x.besluit_id = b.id
            join werkruimte_lid l on l.werkruimte_id = b.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
            join account wie on wie.id = l.account_id and wie.organisatie_id = x.organisatie_id
            where w.sluit_op between :from and :until and coalesce((
                select s.standpunt from besluit_standpunt s
                where s.besluit_id = b.id and s.organisatie_id = x.organisatie_id
                order by s.volgnummer desc limit 1), 'NOG_NIET') = 'NOG_NIET'""");

    private final String veld;
    private final Right right;
    private final String due;

    WerkSoort(String veld, Right right, String due) {
        this.veld = veld;
        this.right = right;
        this.due = due;
    }

    /** The word between braces in the letter. */
    String veld() {
        return veld;
    }

    /** What somebody must be allowed to do. */
    Right right() {
        return right;
    }

    /** Query for what is due between {@code :from} and {@code :until}, and by whom. */
    String due() {
        return due;
    }
}
