package nl.eenoverheid.signaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("A11")
class SplitViewTest extends SpringBrowserlessTest {
    private final SignaalService signalen;
    private final World world;
    private SignaalId whole;

    @Autowired
    SplitViewTest(SignaalService signalen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void open() {
        SignedIn official = world.official(World.OMMEN);
        WerkruimteId werkruimte = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        whole = signalen.note(Signalen.promised(
                werkruimte, "De bus komt niet. Niemand vroeg iets.\nDe huur is te hoog.", LocalDate.of(2026, 4, 1)));
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate(SignaalRoutes.split(whole.value()));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void sentencesGoToSignalenAndTheConversationShowsThem() {
        sentence("De bus komt niet.").setValue(1);
        sentence("Niemand vroeg iets.").setValue(1);
        sentence("De huur is te hoog.").setValue(2);
        click("Splits");

        assertThat(text()).contains("Hieruit kwamen", "De bus komt niet. Niemand vroeg iets.", "De huur is te hoog.");
        assertThat(koppen())
                .containsExactlyInAnyOrder(
                        "De bus komt niet. Niemand vroeg iets.",
                        "De bus komt niet. Niemand vroeg iets.",
                        "De huur is te hoog.");

        click("Draai de splitsing terug");
        assertThat(text()).contains("heropend", "Hieruit kwamen").doesNotContain("Draai de splitsing terug");
    }

    @Test
    void nothingIsSplitUntilTwoPartsHaveWordsAndOneTakesThePromise() {
        sentence("De bus komt niet.").setValue(1);
        click("Splits");
        assertThat(notices()).contains("Verdeel de zinnen over minstens 2 en hoogstens 6 signalen.");

        sentence("De huur is te hoog.").setValue(2);
        $(Checkbox.class).all().forEach(box -> box.setValue(false));
        click("Splits");
        assertThat(notices()).contains("Er is een antwoord beloofd. Kies bij welk signaal dat hoort.");
        assertThat(koppen()).hasSize(1);
    }

    @Test
    void anotherSignaalKeepsWhatWasChosen() {
        sentence("De bus komt niet.").setValue(2);
        click("Nog een signaal");

        assertThat(sentence("De bus komt niet.").getValue()).isEqualTo(2);
        sentence("De huur is te hoog.").setValue(3);
        assertThat(text()).contains("Signaal 3");
    }

    @SuppressWarnings("unchecked")
    private Choice<Integer> sentence(String text) {
        return (Choice<Integer>) $(Choice.class).all().stream()
                .filter(choice -> text.equals(choice.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> koppen() {
        return signalen.list(SignaalFilter.ALL, null).rows().stream()
                .map(SignaalListItem::kop)
                .toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String notices() {
        return String.join(
                " ",
                $(Notification.class).all().stream()
                        .map(each -> each.getElement().getTextRecursively())
                        .toList());
    }

    private static String text() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }
}
