package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestuursorgaanSpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            college van B&W Ommen                | College van burgemeester en wethouders van Ommen
            college van B&W Ommen                | college van B en W van de gemeente Ommen
            college van B&W Ommen                | het college van Ommen
            Gedeputeerde Staten Overijssel       | GS Overijssel
            Gedeputeerde Staten Overijssel       | college van GS van Overijssel
            Gedeputeerde Staten Overijssel       | Gedeputeerde  Staten van de provincie Overijssel
            Provinciale Staten Drenthe           | PS van Drenthe
            gemeenteraad Dalfsen                 | raad van Dalfsen
            dagelijks bestuur Vechtstromen       | DB waterschap Vechtstromen
            algemeen bestuur Vechtstromen        | AB van Vechtstromen
            """)
    void oneBodyUnderTwoSpellingsIsOne(String one, String other) {
        assertThat(BestuursorgaanSpelling.key(one)).isEqualTo(BestuursorgaanSpelling.key(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            college van B&W Ommen          | college van B&W Dalfsen
            college van B&W Ommen          | gemeenteraad Ommen
            Gedeputeerde Staten Overijssel | Provinciale Staten Overijssel
            burgemeester Ommen             | college van B&W Ommen
            minister van LVVN              | minister van VRO
            """)
    void differentBodiesStayDifferent(String one, String other) {
        assertThat(BestuursorgaanSpelling.key(one)).isNotEqualTo(BestuursorgaanSpelling.key(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gemeenteraad                   | Ommen                   | gemeenteraad Ommen
            college van B&W van Ommen      | Ommen                   | college van B&W van Ommen
            Gedeputeerde Staten            | Provincie Overijssel    | Gedeputeerde Staten Overijssel
            GS Overijssel                  | Provincie Overijssel    | GS Overijssel
            dagelijks bestuur              | Waterschap Vechtstromen | dagelijks bestuur Vechtstromen
            """)
    void theOrganisationIsPutInTheName(String body, String organisatie, String named) {
        assertThat(BestuursorgaanSpelling.of(body, organisatie)).isEqualTo(named);
    }
}
