package nl.eenoverheid.privacy;

import java.util.List;
import nl.eenoverheid.workspace.ItemSoort;

/**
 * Where people write words.
 *
 * @param table with the alias {@code t}
 * @param columns with words
 * @param keys columns that point out one row
 * @param item SQL for the id of the thing that the words are part of; rows for which there is none are of another place
 * @param own SQL that holds for rows of the organisation {@code :organisatie}
 * @param versioned whether a change must raise the version, so that an open form sees it
 */
record TextPlace(
        String table,
        List<String> columns,
        List<String> keys,
        ItemSoort soort,
        String item,
        String own,
        boolean versioned) {
    private static final String OWN = "t.organisatie_id = :organisatie";

    /** Every place where words of people can stand; a test holds it against the schema. */
    static final List<TextPlace> ALL = List.of(
            whole(
                    ItemSoort.SIGNAAL,
                    "kop",
                    "woorden",
                    "ervaren",
                    "dwars",
                    "zelf",
                    "gehoord",
                    "gevoeld",
                    "beleefd",
                    "kern",
                    "namens",
                    "antwoord_aan",
                    "reden"),
            part(
                    "signaal_spoor",
                    ItemSoort.SIGNAAL,
                    List.of("signaal_id", "item_soort", "item_id", "werkruimte_id"),
                    "titel"),
            part("signaal_label", ItemSoort.SIGNAAL, List.of("signaal_id", "label"), "label"),
            part("signaal_antwoord", ItemSoort.SIGNAAL, List.of("signaal_id", "vraag_id"), "antwoord"),
            whole(
                    ItemSoort.BEZOEK,
                    "titel",
                    "doel",
                    "vragen",
                    "niet_over",
                    "agenda",
                    "agenda_reden",
                    "anderen",
                    "verslag",
                    "reden"),
            part("bezoek_halte", ItemSoort.BEZOEK, List.of("bezoek_id", "volgnummer"), "kern", "plek"),
            new TextPlace(
                    "reactie",
                    List.of("wie", "email", "vraag", "tekst", "antwoord"),
                    List.of("id"),
                    ItemSoort.SIGNAAL,
                    "t.signaal_id",
                    OWN,
                    true),
            new TextPlace(
                    "reactie",
                    List.of("wie", "email", "vraag", "tekst", "antwoord"),
                    List.of("id"),
                    ItemSoort.DUIDING,
                    "t.duiding_id",
                    OWN,
                    true),
            new TextPlace(
                    "notitie_versie",
                    List.of("tekst"),
                    List.of("notitie_id", "nummer"),
                    ItemSoort.SIGNAAL,
                    "(select n.signaal_id from notitie n where n.id = t.notitie_id)",
                    OWN,
                    false),
            new TextPlace(
                    "toewijzing_stap",
                    List.of("reden"),
                    List.of("toewijzing_id", "nummer"),
                    ItemSoort.SIGNAAL,
                    "(select w.signaal_id from toewijzing w where w.id = t.toewijzing_id)",
                    OWN,
                    false),
            part("bijlage", ItemSoort.SIGNAAL, List.of("id"), "naam", "beschrijving"),
            whole(ItemSoort.DUIDING, "titel", "notitie"),
            part("duiding_deelnemer", ItemSoort.DUIDING, List.of("duiding_id", "organisatie_id"), "onenigheid"),
            part("duiding_merk", ItemSoort.DUIDING, List.of("duiding_id", "signaal_id", "organisatie_id"), "woorden"),
            part("duiding_merk_versie", ItemSoort.DUIDING, List.of("id"), "woorden"),
            part("duiding_lezing", ItemSoort.DUIDING, List.of("duiding_id", "nummer"), "tekst"),
            part("duiding_stem", ItemSoort.DUIDING, List.of("duiding_id", "nummer", "volgnummer"), "tekst"),
            part("duiding_alinea", ItemSoort.DUIDING, List.of("id"), "tekst"),
            new TextPlace(
                    "duiding_alinea_versie",
                    List.of("tekst"),
                    List.of("alinea_id", "nummer"),
                    ItemSoort.DUIDING,
                    "(select x.duiding_id from duiding_alinea x where x.id = t.alinea_id)",
                    "exists (select 1 from duiding_alinea x join duiding p on p.id = x.duiding_id"
                            + " where x.id = t.alinea_id and p.organisatie_id = :organisatie)",
                    false),
            new TextPlace("peiling", List.of("vraag"), List.of("id"), ItemSoort.DUIDING, "t.duiding_id", OWN, true),
            new TextPlace(
                    "peiling_stem",
                    List.of("reden"),
                    List.of("peiling_id", "account_id"),
                    ItemSoort.DUIDING,
                    "(select x.duiding_id from peiling x where x.id = t.peiling_id)",
                    OWN,
                    false),
            whole(ItemSoort.DOSSIER, "naam", "onderwerp", "eindbeeld", "leervragen"),
            part("dossier_rol", ItemSoort.DOSSIER, List.of("id"), "contact"),
            part("dossier_landing", ItemSoort.DOSSIER, List.of("id"), "titel", "zin"),
            new TextPlace(
                    "stuk",
                    List.of("titel"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "t.dossier_id",
                    "exists (select 1 from account a where a.id = t.eigenaar_id and a.organisatie_id = :organisatie)",
                    true),
            new TextPlace(
                    "stuk_versie",
                    List.of("naam", "notitie"),
                    List.of("stuk_id", "nummer"),
                    ItemSoort.DOSSIER,
                    "(select s.dossier_id from stuk s where s.id = t.stuk_id)",
                    OWN,
                    false),
            new TextPlace(
                    "stuk_stap",
                    List.of("titel", "toelichting"),
                    List.of("stuk_id", "nummer"),
                    ItemSoort.DOSSIER,
                    "(select s.dossier_id from stuk s where s.id = t.stuk_id)",
                    OWN,
                    false),
            new TextPlace(
                    "stuk_tekst",
                    List.of("tekst"),
                    List.of("inhoud_id"),
                    ItemSoort.DOSSIER,
                    "(select s.dossier_id from stuk_versie v join stuk s on s.id = v.stuk_id where v.inhoud_id = t.inhoud_id)",
                    "exists (select 1 from stuk_versie v where v.inhoud_id = t.inhoud_id"
                            + " and v.organisatie_id = :organisatie)",
                    false),
            new TextPlace(
                    "afscherming_stap",
                    List.of("reden"),
                    List.of("afscherming_id", "nummer"),
                    ItemSoort.DOSSIER,
                    "(select a.dossier_id from afscherming a where a.id = t.afscherming_id)",
                    OWN,
                    false),
            new TextPlace(
                    "journaalregel",
                    List.of("met", "gezegd", "afgesproken", "reden"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "t.dossier_id",
                    OWN,
                    false),
            new TextPlace(
                    "speelruimte_onderwerp",
                    List.of("naam", "waarom"),
                    List.of("speelruimte_id", "volgorde"),
                    ItemSoort.SPEELRUIMTE,
                    "t.speelruimte_id",
                    "exists (select 1 from speelruimte p where p.id = t.speelruimte_id and p.organisatie_id = :organisatie)",
                    false),
            new TextPlace(
                    "vergadering",
                    List.of("titel", "plek", "link", "reden"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "t.dossier_id",
                    OWN,
                    true),
            new TextPlace(
                    "agendapunt",
                    List.of("over_wie", "vraag", "tekst"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "(select v.dossier_id from vergadering v where v.id = t.vergadering_id)",
                    "exists (select 1 from vergadering v where v.id = t.vergadering_id and v.organisatie_id = :organisatie)",
                    true),
            whole(ItemSoort.TAAK, "vraag", "toelichting", "gezegd"),
            new TextPlace(
                    "eigennotitie",
                    List.of("tekst"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "(select e.dossier_id from eigendeel e where e.id = t.eigen_deel_id)",
                    OWN,
                    true),
            new TextPlace(
                    "cijfer",
                    List.of("onderwerp", "regio", "gebied", "bron", "link", "opmerking", "reden"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "t.dossier_id",
                    OWN,
                    true),
            new TextPlace(
                    "cijfer_keuze",
                    List.of("waarom"),
                    List.of("cijfer_id", "nummer"),
                    ItemSoort.DOSSIER,
                    "(select c.dossier_id from cijfer c where c.id = t.cijfer_id)",
                    OWN,
                    false),
            new TextPlace("dilemma", List.of("vraag"), List.of("id"), ItemSoort.DOSSIER, "t.dossier_id", OWN, true),
            new TextPlace(
                    "dilemma_kant",
                    List.of("naam", "geeft", "kost", "voor_wie"),
                    List.of("dilemma_id", "volgorde"),
                    ItemSoort.DOSSIER,
                    "(select x.dossier_id from dilemma x where x.id = t.dilemma_id)",
                    "exists (select 1 from dilemma x where x.id = t.dilemma_id and x.organisatie_id = :organisatie)",
                    false),
            new TextPlace(
                    "dilemma_stap",
                    List.of("kant", "waarom"),
                    List.of("dilemma_id", "nummer"),
                    ItemSoort.DOSSIER,
                    "(select x.dossier_id from dilemma x where x.id = t.dilemma_id)",
                    OWN,
                    false),
            new TextPlace(
                    "beginspraakronde",
                    List.of("met_wie", "hoe", "opbrengst"),
                    List.of("id"),
                    ItemSoort.DOSSIER,
                    "t.dossier_id",
                    OWN,
                    true),
            new TextPlace(
                    "verantwoording", List.of("reden"), List.of("id"), ItemSoort.DOSSIER, "t.dossier_id", OWN, false),
            whole(ItemSoort.KNOOP, "vraag", "toelichting", "beslissers", "verdeling", "aanwijzer", "regel", "reden"),
            new TextPlace(
                    "escalatie",
                    List.of("reden", "antwoord"),
                    List.of("id"),
                    ItemSoort.KNOOP,
                    "t.knoop_id",
                    "t.door_organisatie_id = :organisatie or t.organisatie_id = :organisatie",
                    false),
            part("knoop_claim", ItemSoort.KNOOP, List.of("id"), "bestuursorgaan", "grondslag", "mandaat_van", "reden"),
            ofAfweging("afweging", List.of("id"), "f.id = t.id", "tekst", "reden"),
            ofAfweging("afweging_optie", List.of("id"), "f.id = t.afweging_id", "naam", "toelichting"),
            ofAfweging("afweging_belang", List.of("id"), "f.id = t.afweging_id", "naam", "van_wie"),
            ofAfweging(
                    "afweging_effect",
                    List.of("id"),
                    "f.id = (select x.afweging_id from afweging_optie x where x.id = t.optie_id)",
                    "zin"),
            ofAfweging(
                    "afweging_bron",
                    List.of("effect_id", "nummer"),
                    "f.id = (select x.afweging_id from afweging_effect e join afweging_optie x on x.id = e.optie_id"
                            + " where e.id = t.effect_id)",
                    "tekst",
                    "adres"),
            ofAfweging("weging", List.of("id"), "f.id = t.afweging_id", "overgeslagen"),
            ofOpenWeging("wegingsversie", List.of("weging_id", "nummer"), "reden"),
            ofOpenWeging("weging_opgave", List.of("weging_id", "nummer", "optie_id"), "tekst"),
            whole(
                    ItemSoort.BESLUIT,
                    "titel",
                    "samenvatting",
                    "bestuursorgaan",
                    "grondslag",
                    "motivering",
                    "kosten",
                    "kosten_bron",
                    "herziening_als",
                    "intrek_reden"),
            part(
                    "besluit_standpunt",
                    ItemSoort.BESLUIT,
                    List.of("besluit_id", "organisatie_id", "volgnummer"),
                    "reden",
                    "minderheid",
                    "doorslag_tekst",
                    "gezegd_door"),
            part("besliswijze", ItemSoort.BESLUIT, List.of("besluit_id"), "afwijking"),
            part("besliswijze_wijziging", ItemSoort.BESLUIT, List.of("besluit_id", "volgnummer"), "reden"),
            part("besluit_voorlegging", ItemSoort.BESLUIT, List.of("besluit_id", "ronde"), "toelichting"),
            part("besluit_akkoord", ItemSoort.BESLUIT, List.of("besluit_id", "ronde", "organisatie_id"), "reden"),
            part(
                    "besluit_herziening",
                    ItemSoort.BESLUIT,
                    List.of("besluit_id", "volgnummer"),
                    "toelichting",
                    "vervolg"),
            whole(ItemSoort.TERUGKOPPELING, "kop", "aan", "reden"),
            part(
                    "terugkoppeling_antwoord",
                    ItemSoort.TERUGKOPPELING,
                    List.of("terugkoppeling_id", "nummer"),
                    "aanhef",
                    "tekst",
                    "opbrengst",
                    "kosten",
                    "periode"),
            part("navraag", ItemSoort.TERUGKOPPELING, List.of("id"), "woorden"),
            part("belpoging", ItemSoort.TERUGKOPPELING, List.of("id"), "notitie"),
            new TextPlace(
                    "werkruimte",
                    List.of("naam", "doel"),
                    List.of("id"),
                    ItemSoort.WERKRUIMTE,
                    "t.id",
                    "exists (select 1 from werkruimte_organisatie w where w.werkruimte_id = t.id"
                            + " and w.organisatie_id = :organisatie)",
                    true),
            new TextPlace(
                    "vervanging",
                    List.of("reden"),
                    List.of("id"),
                    ItemSoort.WERKRUIMTE,
                    "t.id",
                    "exists (select 1 from account a where a.id = t.voor_id and a.organisatie_id = :organisatie)",
                    true),
            new TextPlace(
                    "weergave",
                    List.of("naam"),
                    List.of("id"),
                    ItemSoort.WERKRUIMTE,
                    "t.id",
                    "exists (select 1 from account a where a.id = t.account_id and a.organisatie_id = :organisatie)",
                    true),
            new TextPlace(
                    "uitnodiging",
                    List.of("email", "toelichting"),
                    List.of("id"),
                    ItemSoort.WERKRUIMTE,
                    "t.werkruimte_id",
                    OWN,
                    true),
            new TextPlace(
                    "controle_oordeel",
                    List.of("toelichting"),
                    List.of("id"),
                    ItemSoort.WERKRUIMTE,
                    "t.id",
                    "exists (select 1 from controle p where p.id = t.controle_id and p.organisatie_id = :organisatie)",
                    false),
            new TextPlace(
                    "uitvoeringsstap", List.of("wat"), List.of("id"), ItemSoort.BESLUIT, "t.besluit_id", OWN, true),
            new TextPlace(
                    "voortgangsmelding",
                    List.of("toelichting"),
                    List.of("uitvoeringsstap_id", "nummer"),
                    ItemSoort.BESLUIT,
                    "(select u.besluit_id from uitvoeringsstap u where u.id = t.uitvoeringsstap_id)",
                    OWN,
                    false),
            new TextPlace(
                    "besluitstap",
                    List.of("orgaan", "toelichting"),
                    List.of("besluitloop_id", "nummer"),
                    ItemSoort.BESLUIT,
                    "(select l.besluit_id from besluitloop l where l.id = t.besluitloop_id)",
                    OWN,
                    false),
            new TextPlace(
                    "vaststelling_melding",
                    List.of("toelichting", "bron"),
                    List.of("vaststelling_id", "nummer"),
                    ItemSoort.BESLUIT,
                    "(select v.besluit_id from vaststelling v where v.id = t.vaststelling_id)",
                    OWN,
                    false),
            new TextPlace(
                    "besluitopvolging", List.of("reden"), List.of("id"), ItemSoort.BESLUIT, "t.nieuw_id", OWN, true),
            new TextPlace(
                    "ruimtetoets", List.of("uitleg"), List.of("id"), ItemSoort.BESLUIT, "t.besluit_id", OWN, false),
            new TextPlace(
                    "ruimtetoets_regel",
                    List.of("naam"),
                    List.of("ruimtetoets_id", "volgorde"),
                    ItemSoort.BESLUIT,
                    "(select x.besluit_id from ruimtetoets x where x.id = t.ruimtetoets_id)",
                    "exists (select 1 from ruimtetoets x where x.id = t.ruimtetoets_id and x.organisatie_id = :organisatie)",
                    false),
            new TextPlace(
                    "verloop",
                    List.of("titel", "toelichting"),
                    List.of("id"),
                    ItemSoort.WERKRUIMTE,
                    "t.werkruimte_id",
                    OWN,
                    false));

    private static TextPlace whole(ItemSoort soort, String... columns) {
        return new TextPlace(soort.module(), List.of(columns), List.of("id"), soort, "t.id", OWN, true);
    }

    /** Of a part, its whole says whose it is. */
    private static TextPlace part(String table, ItemSoort soort, List<String> keys, String... columns) {
        String whole = soort.module();
        return new TextPlace(
                table,
                List.of(columns),
                keys,
                soort,
                "t." + whole + "_id",
                "exists (select 1 from " + whole + " p where p.id = t." + whole
                        + "_id and p.organisatie_id = :organisatie)",
                false);
    }

    private static TextPlace ofAfweging(String table, List<String> keys, String which, String... columns) {
        return new TextPlace(
                table,
                List.of(columns),
                keys,
                ItemSoort.KNOOP,
                "(select f.knoop_id from afweging f where " + which + ")",
                "exists (select 1 from afweging f where " + which + " and f.organisatie_id = :organisatie)",
                false);
    }

    /** What a party gave is of no place until all parties read it: not for an administrator either. */
    private static TextPlace ofOpenWeging(String table, List<String> keys, String... columns) {
        return new TextPlace(
                table,
                List.of(columns),
                keys,
                ItemSoort.KNOOP,
                "(select f.knoop_id from weging w join afweging f on f.id = w.afweging_id"
                        + " where w.id = t.weging_id and f.status in ('OPEN', 'AFGEROND'))",
                "exists (select 1 from weging w where w.id = t.weging_id and w.organisatie_id = :organisatie)",
                false);
    }

    /** The rows that an administrator may work on. */
    String reach(boolean all) {
        return all ? "true" : own;
    }
}
