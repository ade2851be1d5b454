package nl.eenoverheid.ruimtetoets.ui;

import static nl.eenoverheid.ruimtetoets.ui.ToetsTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ruimtetoets.RuimteOordeel;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.ruimtetoets.ToetsData;
import nl.eenoverheid.ruimtetoets.ToetsDetail;
import nl.eenoverheid.ruimtetoets.ToetsDetail.Onderwerp;
import nl.eenoverheid.ruimtetoets.ToetsRegel;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The fields in which somebody says of each topic whether the besluit stays within the room; outside asks why. */
final class ToetsFields {
    private final ToetsDetail toets;
    private final List<Choice<RuimteOordeel>> oordelen = new ArrayList<>();
    private final Div warning = new Div(new Paragraph(text("ruimtetoets.warning")));
    private final TextArea uitleg = new TextArea(text("ruimtetoets.field.uitleg"));
    private final Div topics = new Div();

    ToetsFields(ToetsDetail toets) {
        this.toets = toets;
        topics.addClassName("ruimtetoets-topics");
        Gezicht face = null;
        for (Onderwerp topic : toets.kaart()) {
            if (topic.gezicht() != face) {
                face = topic.gezicht();
                topics.add(new H3(ToetsTexts.name(face)));
            }
            topics.add(choice(topic));
        }
        warning.addClassNames("eo-summary", Tone.WARN.className());
        warning.getElement().setAttribute("role", "status");
        uitleg.setHelperText(text("ruimtetoets.field.uitleg.example"));
        uitleg.setMinRows(3);
        ToetsDetail.Gezegd said = toets.gezegd();
        if (said != null) {
            uitleg.setValue(said.uitleg());
        }
        follow();
    }

    void ask(RuimtetoetsService toetsen) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        for (int row = 0; row < oordelen.size(); row++) {
            fields.put(ToetsData.field(row), oordelen.get(row));
        }
        fields.put("uitleg", uitleg);
        new ActDialog(
                        text("ruimtetoets.dialog.title"),
                        text("ruimtetoets.dialog.verb"),
                        "ruimtetoets-" + toets.besluit().value() + "-" + toets.nummer(),
                        fields,
                        () -> {
                            toetsen.record(toets.besluit(), toets.nummer(), data());
                            Notices.saved(text("ruimtetoets.saved"));
                        },
                        new Paragraph(text("ruimtetoets.dialog.text")),
                        topics,
                        warning,
                        uitleg)
                .open();
    }

    private Choice<RuimteOordeel> choice(Onderwerp topic) {
        Choice<RuimteOordeel> choice = new Choice<>(topic.naam(), List.of(RuimteOordeel.values()), ToetsTexts::name);
        choice.setHelperText(text("ruimtetoets.field.topic", ToetsTexts.name(topic.ruimte()), topic.waarom()));
        choice.setValue(before(topic));
        choice.addValueChangeListener(changed -> follow());
        oordelen.add(choice);
        return choice;
    }

    /** What was said of the same topic before, while the card gave as much room. */
    private @Nullable RuimteOordeel before(Onderwerp topic) {
        ToetsDetail.Gezegd said = toets.gezegd();
        return said == null
                ? null
                : said.regels().stream()
                        .filter(each -> each.gezicht() == topic.gezicht()
                                && each.naam().equals(topic.naam())
                                && each.ruimte() == topic.ruimte())
                        .map(ToetsRegel::oordeel)
                        .findFirst()
                        .orElse(null);
    }

    private void follow() {
        boolean outside = data().isOutside();
        warning.setVisible(outside);
        uitleg.setVisible(outside);
    }

    private ToetsData data() {
        List<ToetsData.Oordeel> said = new ArrayList<>();
        for (int row = 0; row < oordelen.size(); row++) {
            Onderwerp topic = toets.kaart().get(row);
            said.add(new ToetsData.Oordeel(
                    topic.gezicht(), topic.naam(), oordelen.get(row).getValue()));
        }
        return new ToetsData(said, uitleg.getValue());
    }
}
