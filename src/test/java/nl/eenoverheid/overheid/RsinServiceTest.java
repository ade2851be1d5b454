package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@WithMockUser
@Capability("H11")
class RsinServiceTest {
    private static final OrganisatieId ASSEN = new OrganisatieId(10106);
    private static final OrganisatieId DALFSEN = new OrganisatieId(10148);

    private static final RsinData NONE = new RsinData("", "");

    @Autowired
    private RsinService nummers;

    @AfterEach
    void clean() {
        nummers.keep(ASSEN, NONE);
        nummers.keep(DALFSEN, NONE);
    }

    @Test
    void aNumberIsKeptChangedAndTakenAway() {
        nummers.keep(DALFSEN, new RsinData(" 1112.22.333 ", "Handelsregister"));
        assertThat(nummers.of(DALFSEN)).contains(new RsinData("111222333", "Handelsregister"));
        assertThat(nummers.known()).containsEntry(new Rsin("111222333"), DALFSEN);

        nummers.keep(DALFSEN, new RsinData("123456782", "KVK"));
        assertThat(nummers.of(DALFSEN)).contains(new RsinData("123456782", "KVK"));

        nummers.keep(DALFSEN, NONE);
        assertThat(nummers.of(DALFSEN)).isEmpty();
    }

    @Test
    void twoGovernmentsNeverHaveOneNumber() {
        nummers.keep(DALFSEN, new RsinData("111222333", "KVK"));
        assertThat(problem(() -> nummers.keep(ASSEN, new RsinData("111222333", "KVK"))))
                .isEqualTo("rsin overheid.rsin.taken");
    }

    @ParameterizedTest
    @CsvSource({
        "123456789, KVK, rsin overheid.rsin.wrong",
        "12345, KVK, rsin overheid.rsin.wrong",
        "111222333, '', bron overheid.rsin.source"
    })
    void aWrongNumberOrOneWithoutASourceIsRefused(String rsin, String bron, String problem) {
        assertThat(problem(() -> nummers.keep(DALFSEN, new RsinData(rsin, bron))))
                .isEqualTo(problem);
        assertThat(nummers.of(DALFSEN)).isEmpty();
    }

    @Test
    void aGovernmentThatIsNotThereHasNone() {
        assertThatThrownBy(() -> nummers.keep(new OrganisatieId(-1), new RsinData("111222333", "KVK")))
                .isInstanceOf(NotFound.class);
    }

    private static String problem(Runnable act) {
        InvalidInput.Problem problem =
                catchThrowableOfType(InvalidInput.class, act::run).problems().getFirst();
        return problem.field() + " " + problem.key();
    }
}
