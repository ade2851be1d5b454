package nl.eenoverheid.signaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser
@Capability("C2")
class SignaalVerloopTest extends SpringBrowserlessTest {
    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signaal.verloop.geland       | Wonen    | Marieke (Ommen) liet het signaal landen: Wonen
            signaal.verloop.geduid       | Wonen    | Marieke (Ommen) nam het signaal mee in een duiding: Wonen
            signaal.verloop.heropend     | Te vroeg | Marieke (Ommen) heropende het signaal. Reden: Te vroeg
            toewijzing.verloop.toegewezen | Ommen   | Marieke (Ommen) wees het signaal toe: Ommen
            """)
    void saysWhyOrNamesWhere(String soort, String toelichting, String sentence) {
        assertThat(told(soort, toelichting)).isEqualTo(sentence);
    }

    @Test
    void withoutWordsItOnlySaysWhatHappened() {
        assertThat(told("signaal.verloop.noted", "")).isEqualTo("Marieke (Ommen) noteerde het signaal.");
    }

    private String told(String soort, String toelichting) {
        UI.getCurrent().setLocale(Locale.of("nl"));
        var regel = new VerloopRegel(
                1, clock.instant(), soort, new Item(ItemSoort.SIGNAAL, 1), "Huur", toelichting, "Marieke", "Ommen", 1);
        var verloop = new SignaalVerloop(List.of(regel), clock);
        return verloop.getContent().getElement().getChild(0).getChild(1).getTextRecursively();
    }
}
