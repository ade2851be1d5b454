package nl.eenoverheid.peiling.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.peiling.PeilingDetail;
import nl.eenoverheid.peiling.PeilingOordeel;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Says what one thinks of the reading, and why: that is asked once there is doubt, and required for a concern. */
final class OordeelForm extends Div {
    private final Choice<PeilingOordeel> oordeel;
    private final TextArea reden = new TextArea();
    private final Button go = new Button();
    private final DraftKeeper draft;
    private final transient Speaking speak;

    OordeelForm(PeilingDetail ronde, Speaking speak) {
        this.speak = speak;
        addClassNames("eo-col", "peiling-oordeel");
        oordeel = new Choice<>(
                getTranslation("peiling.field.oordeel"),
                List.of(PeilingOordeel.values()),
                each -> getTranslation("peiling.oordeel." + each));
        draft = DraftKeeper.keep("peiling-" + ronde.id().value(), oordeel, reden);
        reden.setMaxRows(6);
        reden.setVisible(false);
        oordeel.addValueChangeListener(chosen -> showReason());
        ronde.eigen().ifPresent(eigen -> {
            oordeel.setValue(eigen.oordeel());
            reden.setValue(eigen.reden());
        });
        go.setText(getTranslation(ronde.eigen().isPresent() ? "peiling.change" : "peiling.speak"));
        if (ronde.eigen().isEmpty()) {
            go.addThemeName("primary");
        }
        go.addClickListener(click -> submit());
        Div line = new Div(go, draft);
        line.addClassName("eo-line");
        add(oordeel, reden, line);
    }

    private void showReason() {
        PeilingOordeel chosen = oordeel.getValue();
        reden.setVisible(chosen != null);
        if (chosen != null) {
            reden.setLabel(getTranslation("peiling.field.reden." + chosen));
            reden.setRequiredIndicatorVisible(chosen.needsReason());
        }
    }

    private void submit() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("oordeel", oordeel);
        fields.put("reden", reden);
        InputErrors.clear(fields.values());
        try {
            speak.say(oordeel.getValue(), reden.getValue());
            draft.clear();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        } catch (IllegalMove refused) {
            Notices.problem(getTranslation(refused.key(), refused.params()));
        }
    }

    /** Keeps what somebody thinks. */
    interface Speaking {
        void say(@Nullable PeilingOordeel oordeel, String reden);
    }
}
