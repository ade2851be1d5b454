package nl.eenoverheid.signaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.signaal.Aanvulling;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.ThemaVraag;
import nl.eenoverheid.ui.MapProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser
@Capability({"A2", "A8"})
class AanvullingFieldsTest extends SpringBrowserlessTest {
    private static final Keuze WONEN = new Keuze(1, null, "Wonen", "Housing", true);
    private static final Keuze HUUR = new Keuze(13, 1L, "Huur", "Rent", true);
    private static final Keuze OUD = new Keuze(9, null, "Oud", "Old", false);
    private static final RegioNaam REGIO = new RegioNaam(new RegioId(3), "West-Overijssel");

    private AanvullingFields fields;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        fields = new AanvullingFields(new NoterenKeuzes(
                new PlaatsKeuzes(Map.of(), List.of(REGIO), new MapProperties("", "")),
                List.of(WONEN, HUUR, OUD),
                List.of(
                        new ThemaVraag(1, 1, "Hoe lang al?", "How long?", true),
                        new ThemaVraag(2, 1, "Vroeger gevraagd", "Asked before", false)),
                List.of(),
                List.of()));
        UI.getCurrent().add(fields);
    }

    @Test
    void aThemeAsksItsQuestionsAndWhatWasAnsweredStays() {
        assertThat(find(TextArea.class).all()).isEmpty();

        thema().setValue(HUUR);
        find(TextArea.class).withLabel("Hoe lang al?").single().setValue("tien jaar");
        thema().clear();

        assertThat(find(TextArea.class).withLabel("Hoe lang al?").single().isVisible())
                .isTrue();
        assertThat(fields.value().antwoorden()).isEqualTo(Map.of(1L, "tien jaar"));
    }

    @Test
    void whatCanBeChosenNoLongerStaysWithWhatHasIt() {
        Aanvulling known = new Aanvulling(Set.of(1L), REGIO.id(), Map.of(2L, "ooit"));

        fields.show(9L, known);

        assertThat(fields.thema()).isEqualTo(9L);
        assertThat(fields.value()).isEqualTo(known);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Keuze> thema() {
        return find(ComboBox.class).withLabel("Thema").single();
    }
}
