package nl.eenoverheid.signaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("A6")
class PuntViewTest extends SpringBrowserlessTest {
    private static final String EXACT = "52.517349, 6.421651";

    private final SignaalService signalen;
    private final JdbcClient jdbc;
    private final World world;
    private WerkruimteId werkruimte;

    @Autowired
    PuntViewTest(SignaalService signalen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void open() {
        SignedIn official = world.official(World.ZWOLLE);
        werkruimte = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
        UI.getCurrent().navigate(SignaalRoutes.NOTE);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aPointIsRoundedAndOffersItsMunicipalityWithoutChangingTheChosenOne() {
        point().setValue(EXACT);

        assertThat(point().getValue()).isEqualTo("52.517, 6.422");
        assertThat(gemeente().getValue().naam()).as("of the own organisation").isEqualTo("Zwolle");
        assertThat(text()).contains("Dit punt ligt in Ommen.");
        click("Zet de gemeente op Ommen");
        assertThat(gemeente().getValue().naam()).isEqualTo("Ommen");
        SignaalDetail noted = note();

        assertThat(noted.gemeente()).isEqualTo("Ommen");
        assertThat(noted.data().aanvulling().punt()).isEqualTo(Punt.of(52.517, 6.422));
        assertThat(text()).contains("Punt op de kaart", "52.517, 6.422, op ongeveer 100 meter");
    }

    @Test
    void anOpenMunicipalityIsFilledInAndAnExactPointIsKeptWhenAskedFor() {
        gemeente().clear();
        exact().setValue(true);
        point().setValue(EXACT);

        assertThat(gemeente().getValue().naam()).isEqualTo("Ommen");
        assertThat(text()).contains("De gemeente is ingevuld: Ommen.");
        SignaalDetail noted = note();
        assertThat(noted.data().aanvulling().punt()).isEqualTo(Punt.of(52.517349, 6.421651));
        assertThat(text()).contains(EXACT + ", precies");

        UI.getCurrent().navigate(SignaalRoutes.edit(noted.id()));
        assertThat(exact().getValue()).isTrue();
        exact().setValue(false);
        test(button("Klaar")).click();
        assertThat(detail(noted.id()).data().aanvulling().punt()).isEqualTo(Punt.of(52.517, 6.422));
        assertThat(trail(noted.id()))
                .as("the trail says that it changed, never where it is")
                .contains("audit.field.signaal.punt")
                .doesNotContain("6.42", "52.51");
    }

    @Test
    void whatIsNoPointAndAPointAbroadAreRefusedInWords() {
        point().setValue("bij de brug");
        type();
        test(button("Klaar")).click();
        assertThat(point().getErrorMessage()).startsWith("Dit herkennen we niet als punt.");

        point().setValue("51.2194, 4.4025");
        assertThat(text()).contains("Dit punt ligt niet in een gemeente die we kennen.");
        test(button("Klaar")).click();
        assertThat(point().getErrorMessage()).startsWith("Dit punt ligt niet in Nederland.");

        point().clear();
        test(button("Klaar")).click();
        assertThat(newest().data().aanvulling().punt()).isNull();
    }

    private SignaalDetail note() {
        type();
        test(button("Klaar")).click();
        return newest();
    }

    @SuppressWarnings("unchecked")
    private void type() {
        find(TextArea.class).withLabel("Wat zit ze dwars?").single().setValue("De brug is glad");
        $(Choice.class).all().stream()
                .filter(each -> each.getLabel().equals("Wat is het?"))
                .map(each -> (Choice<SignaalSoort>) each)
                .findFirst()
                .orElseThrow()
                .setValue(SignaalSoort.ZORG);
    }

    private SignaalDetail newest() {
        return detail(signalen.list(new SignaalFilter(werkruimte, null, null, null, null, null, false, null), null)
                .rows()
                .getFirst()
                .id());
    }

    private SignaalDetail detail(long id) {
        return signalen.detail(new SignaalId(id));
    }

    private @Nullable String trail(long id) {
        return jdbc.sql("select group_concat(wijzigingen) from audit where item_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private TextField point() {
        return find(TextField.class).withLabel("Coördinaten").single();
    }

    private Checkbox exact() {
        return find(Checkbox.class).withLabel("Bewaar het precieze punt").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganisatieNaam> gemeente() {
        return find(ComboBox.class).withLabel("Gemeente").single();
    }

    private void click(String verb) {
        test(button(verb)).click();
    }

    private Button button(String verb) {
        return find(Button.class).withText(verb).single();
    }

    private static String text() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }
}
