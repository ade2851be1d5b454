package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.function.Consumer;
import nl.eenoverheid.toewijzing.ToewijzingAct;
import nl.eenoverheid.toewijzing.ToewijzingDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Timeline;

/** Everything about who handles a signaal: what one may do, and the chain of hands. */
final class ToewijzingDialog extends Dialog {
    private final ToewijzingDetail toewijzing;

    ToewijzingDialog(ToewijzingDetail toewijzing, ToewijzingActions actions, Clock clock) {
        this.toewijzing = toewijzing;
        setHeaderTitle(getTranslation("toewijzing.title"));
        Div content = new Div(new Paragraph(ToewijzingTexts.sentence(this, toewijzing)));
        content.addClassNames("eo-form", "signaal-dialog");
        if (toewijzing.uiterlijk() != null) {
            Paragraph until =
                    new Paragraph(getTranslation("toewijzing.until", Dates.day(toewijzing.uiterlijk(), getLocale())));
            until.addClassName("eo-soft");
            content.add(until);
        }
        content.add(buttons(actions), hands(clock));
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Component buttons(ToewijzingActions actions) {
        Div line = new Div();
        line.addClassName("eo-line");
        button(line, ToewijzingAct.ACCEPT, "toewijzing.accept", actions::accept);
        button(line, ToewijzingAct.REFUSE, "toewijzing.refuse.open", actions::refuse);
        button(line, ToewijzingAct.ASSIGN, "toewijzing.passOn.open", actions::assign);
        button(line, ToewijzingAct.DIRECT, "toewijzing.direct.open", actions::direct);
        return line;
    }

    private void button(Div line, ToewijzingAct act, String key, Consumer<ToewijzingDetail> does) {
        if (toewijzing.may(act)) {
            Button button = new Button(getTranslation(key), click -> {
                close();
                does.accept(toewijzing);
            });
            if (act == ToewijzingAct.ACCEPT) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            line.add(button);
        }
    }

    private Component hands(Clock clock) {
        Timeline timeline = new Timeline();
        toewijzing
                .stappen()
                .reversed()
                .forEach(stap ->
                        timeline.add(Dates.age(stap.op(), clock, getLocale()), ToewijzingTexts.step(this, stap)));
        return new Div(new H3(getTranslation("toewijzing.hands")), timeline);
    }
}
