package nl.eenoverheid.toewijzing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.toewijzing.ToewijzingData;
import nl.eenoverheid.toewijzing.ToewijzingService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"B5", "B7"})
class ToewijzingPartTest extends SpringBrowserlessTest {
    private final ToewijzingService toewijzingen;
    private final SignaalService signalen;
    private final World world;
    private SignedIn province;
    private SignedIn ommen;
    private SignaalId signaal;

    @Autowired
    ToewijzingPartTest(
            ToewijzingService toewijzingen,
            SignaalService signalen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toewijzingen = toewijzingen;
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(province, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER));
        People.signIn(province);
        UI.getCurrent().setLocale(Locale.of("nl"));
        signaal = signalen.note(Signalen.data(wonen, "De stoeptegels liggen los"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void personAsksAnOrganisationFromThePageOfTheSignaal() {
        open();
        assertThat(text()).contains("Nog niemand behandelt dit signaal.");
        click("Wijs toe");
        Button verb = find(Button.class, find(Dialog.class).single())
                .withText("Wijs toe")
                .single();
        test(verb).click();
        assertThat(naar().getErrorMessage()).isNotEmpty();
        test(naar()).selectItem("Ommen");
        find(TextArea.class).withLabel("Waarom? (mag)").single().setValue("het is hun stoep");
        test(verb).click();

        open();
        assertThat(text())
                .contains("Ommen is gevraagd dit te behandelen.", province.naam(), "het is hun stoep")
                .doesNotContain("Dit is van ons");
    }

    @Test
    void askedOrganisationRefusesWithAReasonOrTakesIt() {
        toewijzingen.assign(signaal, 0, new ToewijzingData(ommen.organisatie(), null, null, ""));
        People.signIn(ommen);
        open();
        click("Bekijk de behandeling");
        click("Niet van ons");
        click("Geef terug");
        TextArea reden = find(TextArea.class).withLabel("Waarom?").single();
        assertThat(reden.getErrorMessage()).isNotEmpty();
        reden.setValue("die stoep is van de provincie");
        click("Geef terug");

        People.signIn(province);
        open();
        assertThat(text()).contains("Teruggegeven aan Provincie Overijssel", "die stoep is van de provincie");
        click("Dit is van ons");
        open();
        assertThat(text()).contains("behandelt dit (aangenomen door " + province.naam() + ")");
    }

    @Test
    void whoWasOvertakenIsToldAndKeepsTheWords() {
        toewijzingen.assign(signaal, 0, new ToewijzingData(ommen.organisatie(), null, null, ""));
        People.signIn(ommen);
        open();
        click("Bekijk de behandeling");
        click("Niet van ons");
        People.as(
                province,
                () -> toewijzingen.assign(
                        signaal, 1, new ToewijzingData(province.organisatie(), null, null, "toch van ons")));
        TextArea reden = find(TextArea.class).withLabel("Waarom?").single();
        reden.setValue("niet onze stoep");
        click("Geef terug");

        assertThat(reden.getValue()).isEqualTo("niet onze stoep");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    private void open() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SignaalRoutes.detail(signaal.value()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> naar() {
        return find(ComboBox.class).withLabel("Organisatie").single();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
