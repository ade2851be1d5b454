package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@WithMockUser
@Capability("H1")
class BestuursorgaanServiceTest {
    private static final OrganisatieId OMMEN = new OrganisatieId(10175);

    @Autowired
    private BestuursorgaanService organen;

    @Autowired
    private OverheidService overheden;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyGovernmentHasTheBodiesOfItsKind() {
        for (OrganisatieNaam overheid : overheden.organisaties()) {
            assertThat(organen.of(overheid.id()))
                    .as(overheid.naam())
                    .extracting(BestuursorgaanNaam::soort)
                    .containsOnlyOnceElementsOf(
                            overheid.soort() == OrganisatieSoort.RIJK
                                    ? List.of(BestuursorgaanSoort.STATEN_GENERAAL)
                                    : BestuursorgaanSoort.of(overheid.soort()))
                    .allMatch(soort -> soort.isOf(overheid.soort()));
        }
        assertThat(organen.of(new OrganisatieId(-1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            college omm        | college van B&W Ommen
            ommen b&w          | college van B&W Ommen
            gs overijssel      | Gedeputeerde Staten Overijssel
            dijkgraaf vecht    | voorzitter Vechtstromen
            raad aa en hunze   | gemeenteraad Aa en Hunze
            fryslan algemeen   | algemeen bestuur Wetterskip Fryslân
            lvvn               | minister van Landbouw, Visserij, Voedselzekerheid en Natuur
            """)
    void aFewLettersFindABody(String typed, String naam) {
        assertThat(organen.search(typed, null))
                .extracting(BestuursorgaanNaam::naam)
                .startsWith(naam);
    }

    @Test
    void whoHasTheNameItselfComesFirstAndThenTheOwnGovernment() {
        assertThat(organen.search("burgemeester", OMMEN))
                .extracting(BestuursorgaanNaam::naam)
                .startsWith("burgemeester Ommen", "burgemeester Aa en Hunze")
                .endsWith("college van B&W Zwolle");
        assertThat(organen.search("", OMMEN))
                .extracting(BestuursorgaanNaam::naam)
                .startsWith("gemeenteraad Ommen", "college van B&W Ommen", "burgemeester Ommen");
        assertThat(organen.search("niemand heet zo", OMMEN)).isEmpty();
        assertThat(organen.search("%'\"\\ ☃".repeat(10_000), null)).hasSizeGreaterThan(200);
    }

    @Test
    void aNameIsFoundHoweverItIsSpelt() {
        assertThat(organen.named("College van burgemeester en wethouders van de gemeente Ommen"))
                .map(BestuursorgaanNaam::naam)
                .hasValue("college van B&W Ommen");
        assertThat(organen.named("raad van Ommen"))
                .map(BestuursorgaanNaam::organisatie)
                .map(OrganisatieNaam::id)
                .hasValue(OMMEN);
        assertThat(organen.named("bestuurlijk overleg wonen")).isEmpty();
        assertThat(organen.find(new BestuursorgaanId(-1))).isEmpty();
    }

    @Test
    void theDatabaseSpellsNamesAsTheProductDoes() {
        Map<String, String> keys = new LinkedHashMap<>();
        jdbc.sql("select naam, sleutel from bestuursorgaan").query(row -> {
            keys.put(row.getString("naam"), row.getString("sleutel"));
        });

        assertThat(keys).hasSizeGreaterThan(250).allSatisfy((naam, sleutel) -> assertThat(sleutel)
                .isEqualTo(BestuursorgaanSpelling.key(naam)));
    }
}
