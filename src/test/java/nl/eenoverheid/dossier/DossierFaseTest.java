package nl.eenoverheid.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenoverheid.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("E1")
class DossierFaseTest {

    @ParameterizedTest
    @CsvSource({
        "VERKENNING, BEGINSPRAAK, true, false",
        "BEGINSPRAAK, VOORBEREIDING, true, false",
        "VOORBEREIDING, BESLUITVORMING, true, false",
        "BESLUITVORMING, UITVOERING, true, false",
        "UITVOERING, EVALUATIE, true, false",
        "EVALUATIE, GESLOTEN, true, false",
        "BEGINSPRAAK, VERKENNING, true, true",
        "EVALUATIE, UITVOERING, true, true",
        "GESLOTEN, EVALUATIE, true, true",
        "VERKENNING, GESLOTEN, true, true",
        "UITVOERING, GESLOTEN, true, true",
        "VERKENNING, VERKENNING, false, true",
        "GESLOTEN, GESLOTEN, false, true",
        "VERKENNING, VOORBEREIDING, false, true",
        "UITVOERING, BEGINSPRAAK, false, true",
        "GESLOTEN, VERKENNING, false, true",
    })
    void goesOneStepOrCloses(DossierFase from, DossierFase next, boolean possible, boolean explained) {
        assertThat(from.canBecome(next)).isEqualTo(possible);
        assertThat(from.needsReason(next)).isEqualTo(explained);
    }
}
