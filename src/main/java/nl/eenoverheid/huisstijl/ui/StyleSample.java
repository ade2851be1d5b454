package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.eenoverheid.huisstijl.Scheme;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** How a light or a dark screen looks, whichever the reader has. Only to look at: nothing in it can be reached. */
final class StyleSample extends Div {

    StyleSample(Scheme scheme) {
        addClassNames("huisstijl-sample", "huisstijl-sample-" + scheme.name().toLowerCase(Locale.ROOT));
        Div card = new Div(heading(), words(), field(), buttons(), badges());
        card.addClassNames("eo-card", "huisstijl-sample-card");
        Div ground = new Div(card);
        ground.addClassName("huisstijl-sample-ground");
        ground.getElement().setAttribute("inert", true);
        add(new H3(getTranslation("huisstijl.sample." + scheme.name())), ground);
    }

    private Div heading() {
        Span link = new Span(getTranslation("huisstijl.sample.link"));
        link.addClassName("eo-linklike");
        Span soft = new Span(getTranslation("huisstijl.sample.soft"));
        soft.addClassName("eo-soft");
        return new Div(link, soft);
    }

    private Paragraph words() {
        return new Paragraph(getTranslation("huisstijl.sample.text"));
    }

    private TextField field() {
        TextField field = new TextField(getTranslation("huisstijl.sample.field"));
        field.setReadOnly(true);
        return field;
    }

    private Div buttons() {
        Button primary = new Button(getTranslation("huisstijl.sample.primary"));
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        return line(primary, new Button(getTranslation("huisstijl.sample.other")));
    }

    private Div badges() {
        return line(
                new StatusBadge(Tone.GOOD, "✓", getTranslation("huisstijl.sample.good")),
                new StatusBadge(Tone.WARN, "!", getTranslation("huisstijl.sample.warn")),
                new StatusBadge(Tone.BAD, "✕", getTranslation("huisstijl.sample.bad")),
                new StatusBadge(Tone.BLUE, "i", getTranslation("huisstijl.sample.info")));
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("eo-line");
        return line;
    }
}
