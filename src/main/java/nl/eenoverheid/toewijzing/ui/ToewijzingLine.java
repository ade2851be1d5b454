package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.eenoverheid.toewijzing.ToewijzingAct;
import nl.eenoverheid.toewijzing.ToewijzingDetail;
import nl.eenoverheid.toewijzing.ToewijzingStatus;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Who handles it in one sentence, and why; the rest is one click away. */
final class ToewijzingLine extends Div {

    ToewijzingLine(ToewijzingDetail toewijzing, ToewijzingActions actions, Clock clock) {
        addClassName("eo-part");
        add(new H3(getTranslation("toewijzing.title")));
        if (toewijzing.teLaat() > 0) {
            add(new StatusBadge(Tone.WARN, "!", getTranslation("toewijzing.late", toewijzing.teLaat())));
        }
        add(new Paragraph(ToewijzingTexts.sentence(this, toewijzing)));
        toewijzing
                .last()
                .map(stap -> ToewijzingTexts.why(this, stap))
                .filter(why -> !why.isEmpty())
                .ifPresent(why -> {
                    Paragraph reason = new Paragraph(why);
                    reason.addClassName("eo-soft");
                    reason.getElement().setAttribute("dir", "auto");
                    add(reason);
                });
        add(buttons(toewijzing, actions, clock));
    }

    private Div buttons(ToewijzingDetail toewijzing, ToewijzingActions actions, Clock clock) {
        Div line = new Div();
        line.addClassName("eo-line");
        if (toewijzing.may(ToewijzingAct.ACCEPT)) {
            line.add(new Button(getTranslation("toewijzing.accept"), click -> actions.accept(toewijzing)));
        }
        if (!toewijzing.stappen().isEmpty()) {
            line.add(new Button(
                    getTranslation("toewijzing.open"),
                    click -> new ToewijzingDialog(toewijzing, actions, clock).open()));
        }
        if (toewijzing.status() == ToewijzingStatus.NIEMAND && toewijzing.may(ToewijzingAct.ASSIGN)) {
            line.add(new Button(getTranslation("toewijzing.assign.verb"), click -> actions.assign(toewijzing)));
        }
        return line;
    }
}
