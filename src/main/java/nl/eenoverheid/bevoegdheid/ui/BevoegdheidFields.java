package nl.eenoverheid.bevoegdheid.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bevoegdheid.BevoegdheidData;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.BevoegdheidRol;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.ui.Choice;
import org.jspecify.annotations.Nullable;

/** What is asked about a row of the library. */
final class BevoegdheidFields {
    private final Choice<BevoegdheidOnderwerp> onderwerp =
            choice("onderwerp", BevoegdheidOnderwerp.values(), "bevoegdheid.bevoegdheidOnderwerp.");
    private final Choice<OrganisatieSoort> overheid = choice("overheid", OrganisatieSoort.values(), "overheid.soort.");
    private final Choice<BestuursorgaanSoort> orgaan =
            choice("orgaan", BestuursorgaanSoort.values(), "overheid.bestuursorgaanSoort.");
    private final Choice<BevoegdheidRol> rol = choice("rol", BevoegdheidRol.values(), "bevoegdheid.bevoegdheidRol.");
    private final TextField waarover = field("waarover");
    private final TextField wet = field("wet");
    private final TextField artikel = field("artikel");
    private final TextField link = field("link");
    private final TextArea toelichting = new TextArea(text("bevoegdheid.field.toelichting"));

    BevoegdheidFields(@Nullable BevoegdheidData shown) {
        toelichting.setHelperText(text("bevoegdheid.field.toelichting.example"));
        if (shown != null) {
            onderwerp.setValue(shown.onderwerp());
            overheid.setValue(shown.overheid());
            orgaan.setValue(shown.orgaan());
            rol.setValue(shown.rol());
            waarover.setValue(shown.waarover());
            wet.setValue(shown.wet());
            artikel.setValue(shown.artikel());
            link.setValue(shown.link());
            toelichting.setValue(shown.toelichting());
        }
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("onderwerp", onderwerp);
        fields.put("overheid", overheid);
        fields.put("orgaan", orgaan);
        fields.put("rol", rol);
        fields.put("waarover", waarover);
        fields.put("wet", wet);
        fields.put("artikel", artikel);
        fields.put("link", link);
        fields.put("toelichting", toelichting);
        return fields;
    }

    BevoegdheidData data() {
        return new BevoegdheidData(
                onderwerp.getValue(),
                overheid.getValue(),
                orgaan.getValue(),
                rol.getValue(),
                waarover.getValue(),
                wet.getValue(),
                artikel.getValue(),
                link.getValue(),
                toelichting.getValue());
    }

    private static <E extends Enum<E>> Choice<E> choice(String name, E[] options, String key) {
        return new Choice<>(text("bevoegdheid.field." + name), List.of(options), each -> text(key + each));
    }

    private static TextField field(String name) {
        TextField field = new TextField(text("bevoegdheid.field." + name));
        field.setHelperText(text("bevoegdheid.field." + name + ".example"));
        return field;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
