package nl.eenoverheid.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column in which people can write words is looked through, or left out on purpose. */
@ApplicationTest
@Capability("L7")
class TextPlaceTest {
    /** Shorter ones hold codes. */
    private static final int SHORTEST_OF_WORDS = 40;

    /** Registers and settings that hold no words about people, and what is found by other means. */
    private static final Set<String> LEFT_OUT = Set.of(
            "account",
            "account_identiteit",
            "aanleiding",
            "controle",
            "deelneming",
            "huisstijl",
            "begroting_categorie",
            "begroting_kerncijfer",
            "begroting_overheid",
            "begroting_overheid_spelling",
            "taakveld",
            "kaart",
            "inlezing",
            "inlezing_bevinding",
            "inlezing_overheid",
            "iv3_code",
            "iv3_controle",
            "iv3_grijs",
            "levering",
            "inhoud",
            "organisatie",
            "organisatie_rsin",
            "passkey",
            "privacyverzoek",
            "recovery_code",
            "regeling",
            "rol_recht",
            "rol_recht_standaard",
            "regio",
            "signaal_contact",
            "team",
            "thema",
            "thema_vraag",
            "batch",
            "batch_step",
            "bericht_tekst",
            "bestuursorgaan",
            "bevoegdheid",
            "bevoegdheid_gebeurtenis",
            "mandaat",
            "mandaat_stap",
            "kalender_abonnement",
            "kalender_bericht",
            "kalender_moment",
            "kalender_moment_stap",
            "kalender_periode",
            "kalender_regel",
            "voorstel_groep",
            "wijzer_thema",
            "wijzer_wijziging",
            "wijzerregel");

    /** Keys and hashes in tables that hold words too. */
    private static final Set<String> CODES = Set.of(
            "besluit.identificatie",
            "opgave.thema",
            "toezegging.nummer",
            "besluit.zaak",
            "weergave.pad",
            "weergave.vraag",
            "verloop.soort",
            "uitnodiging.token",
            "navraag.code",
            "reactie.token",
            "reactie.herinnering_token");

    private final JdbcClient jdbc;

    @Autowired
    TextPlaceTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyPlaceForWordsIsLookedThrough() {
        Set<String> looked = new TreeSet<>();
        TextPlace.ALL.forEach(place -> place.columns().forEach(column -> looked.add(place.table() + "." + column)));
        List<String> words =
                jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and character_maximum_length >= ?
                          and table_name not in ('event_publication', 'flyway_schema_history')
                          and table_name not like 'audit%' and table_name not like 'kept_%'
                          and data_type in ('varchar', 'text', 'mediumtext', 'longtext')""").param(SHORTEST_OF_WORDS).query(String.class).list();
        assertThat(words).as("columns found").hasSizeGreaterThan(40);
        assertThat(words)
                .filteredOn(column -> !LEFT_OUT.contains(column.substring(0, column.indexOf('.'))))
                .filteredOn(column -> !CODES.contains(column))
                .as("add it to privacy/text-places.yml, or its table to those that are left out")
                .allMatch(looked::contains);
        assertThat(words).as("places that are there").containsAll(looked);
    }
}
