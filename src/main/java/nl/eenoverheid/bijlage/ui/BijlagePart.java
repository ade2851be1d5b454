package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.bijlage.Bijlagen;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.ui.SignaalPart;

/** What is attached, on the page of a signaal. */
@SpringComponent
class BijlagePart implements SignaalPart {
    private static final int AFTER_WHAT_SOUNDS_ALIKE = 50;

    private final BijlageActions actions;
    private final Clock clock;

    BijlagePart(BijlageActions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_WHAT_SOUNDS_ALIKE;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        SignaalId id = new SignaalId(signaal.id());
        Bijlagen all = actions.ofSignaal(id);
        if (all.rows().isEmpty() && !all.canChange()) {
            return Optional.empty();
        }
        Div part = new Div();
        part.addClassNames("eo-part", "bijlage-part");
        show(part, id, all);
        return Optional.of(part);
    }

    private void show(Div part, SignaalId id, Bijlagen all) {
        part.removeAll();
        part.add(new H3(text("bijlage.part.title")));
        if (all.rows().isEmpty()) {
            part.add(soft(text("bijlage.part.none")));
        } else {
            part.add(list(all, () -> show(part, id, actions.ofSignaal(id))));
        }
        if (!all.canOpen() && !all.rows().isEmpty()) {
            part.add(soft(text("bijlage.part.guest")));
        }
        if (all.canChange()) {
            part.add(new Button(text("bijlage.add"), click -> new AddDialog(id, actions).open()));
        }
    }

    private UnorderedList list(Bijlagen all, Runnable again) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bijlage-list");
        list.getElement().setAttribute("role", "list");
        all.rows().forEach(row -> list.add(new BijlageRow(row, all, actions, again, clock)));
        return list;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
