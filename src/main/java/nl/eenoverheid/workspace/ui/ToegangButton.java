package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.Toegang;
import nl.eenoverheid.workspace.ToegangService;
import nl.eenoverheid.workspace.VervangingOorzaak;

/** "Wie ziet dit?": says why somebody sees a thing, and who else does. It asks only when it is pressed. */
final class ToegangButton extends NativeButton {

    /** For one thing. */
    ToegangButton(Item item, ToegangService toegang) {
        Span sign = new Span("◉");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation("workspace.toegang.verb"));
        words.addClassName("eo-toegang-words");
        add(sign, words);
        addClassNames("eo-bar-button", "eo-toegang");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> open(item, toegang.of(item)));
    }

    private void open(Item item, Toegang toegang) {
        Dialog dialog = new Dialog();
        dialog.addClassName("eo-toegang-dialog");
        dialog.setHeaderTitle(getTranslation("workspace.toegang.title"));
        Div content = new Div();
        content.addClassName("eo-col");
        content.add(new H3(getTranslation("workspace.toegang.why")), why(item, toegang));
        content.add(new H3(getTranslation("workspace.toegang.who")));
        toegang.plekken().forEach(plek -> content.add(who(plek)));
        if (toegang.elders() > 0) {
            content.add(soft(getTranslation("workspace.toegang.elders", toegang.elders())));
        }
        dialog.add(content);
        Button close = new Button(getTranslation("ui.close"), click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                focus();
            }
        });
        dialog.open();
    }

    private Component why(Item item, Toegang toegang) {
        UnorderedList causes = new UnorderedList();
        causes.addClassName("eo-toegang-people");
        for (Toegang.Plek plek : toegang.oorzaken()) {
            plek.eigen()
                    .ifPresent(lid -> causes.add(new ListItem(getTranslation(
                            lid.zelf() ? "workspace.toegang.cause.zelf" : "workspace.toegang.cause",
                            RolTexts.name(this, lid.rol()),
                            plek.naam(),
                            Dates.date(Dates.dayOf(lid.sinds()), getLocale()),
                            lid.door(),
                            RolTexts.explained(this, lid.rol())))));
        }
        toegang.oorzaken().forEach(plek -> plek.vervanging().ifPresent(cause -> causes.add(vervangt(plek, cause))));
        String rollen = toegang.rollen().stream()
                .map(rol -> getTranslation("access.rol." + rol))
                .collect(Collectors.joining(", "));
        causes.add(new ListItem(getTranslation(
                "workspace.toegang.account", rollen, getTranslation("workspace.itemSoort." + item.soort() + ".meer"))));
        return causes;
    }

    private ListItem vervangt(Toegang.Plek plek, VervangingOorzaak cause) {
        return new ListItem(getTranslation(
                "workspace.toegang.vervanging",
                cause.naam(),
                Dates.day(cause.tot(), getLocale()),
                RolTexts.name(this, cause.rol()),
                plek.naam(),
                RolTexts.explained(this, cause.rol())));
    }

    private Component who(Toegang.Plek plek) {
        UnorderedList people = new UnorderedList();
        people.addClassName("eo-toegang-people");
        for (Toegang.Lezer lezer : plek.lezers()) {
            people.add(new ListItem(
                    new Span(lezer.naam()),
                    soft(getTranslation(
                            lezer.vervangt().isPresent() ? "workspace.toegang.vervanger" : "workspace.toegang.lezer",
                            lezer.organisatie(),
                            RolTexts.name(this, lezer.rol()),
                            lezer.vervangt().orElse("")))));
        }
        Div block = new Div(
                new Paragraph(getTranslation(
                        plek.home() ? "workspace.toegang.home" : "workspace.toegang.shown",
                        plek.naam(),
                        plek.lezers().stream()
                                .filter(lezer -> lezer.vervangt().isEmpty())
                                .count())),
                people);
        block.addClassName("eo-toegang-plek");
        return block;
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("eo-soft");
        return span;
    }
}
