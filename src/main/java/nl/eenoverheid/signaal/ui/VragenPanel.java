package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.ThemaVraag;
import nl.eenoverheid.signaal.VraagService;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** The questions that are asked under one theme, in their order, with a way to add and change them. */
final class VragenPanel extends Div {
    private final transient VraagService service;
    private final transient Keuze thema;
    private final transient Runnable again;

    VragenPanel(VraagService service, Keuze thema, List<ThemaVraag> vragen, Runnable again) {
        this.service = service;
        this.thema = thema;
        this.again = again;
        addClassName("signaal-below");
        UnorderedList list = new UnorderedList();
        list.addClassName("signaal-keuzes");
        list.getElement().setAttribute("role", "list");
        vragen.forEach(each -> list.add(row(each, each.id() != vragen.getFirst().id())));
        add(list, button("signaal.lists.add.vraag", naam(), this::add));
    }

    private ListItem row(ThemaVraag vraag, boolean canMove) {
        Span words = new Span("? " + words(vraag));
        words.addClassName("eo-grow");
        Div line = new Div(words);
        line.addClassName("signaal-keuze");
        if (!vraag.actief()) {
            line.add(new StatusBadge(Tone.NEUTRAL, "–", getTranslation("signaal.lists.off")));
        }
        if (canMove) {
            line.add(button("signaal.lists.up", words(vraag), () -> saved(() -> service.moveUp(vraag.id()))));
        }
        line.add(button("signaal.lists.change", words(vraag), () -> change(vraag)));
        return new ListItem(line);
    }

    private void add() {
        new KeuzeDialog(
                        "signaal.lists.add.vraag",
                        named -> saved(() -> service.add(thema.id(), named.naam(), named.naamEn())))
                .open();
    }

    private void change(ThemaVraag vraag) {
        Keuze shown = new Keuze(vraag.id(), thema.id(), vraag.vraag(), vraag.vraagEn(), vraag.actief());
        new KeuzeDialog(
                        shown,
                        named -> saved(() -> service.change(vraag.id(), named.naam(), named.naamEn(), named.actief())))
                .open();
    }

    private void saved(Runnable command) {
        command.run();
        again.run();
        Notices.saved(getTranslation("signaal.lists.saved"));
    }

    private Button button(String key, String about, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + about);
        return button;
    }

    private String words(ThemaVraag vraag) {
        return SignaalTexts.name(vraag.vraag(), vraag.vraagEn(), getLocale());
    }

    private String naam() {
        return SignaalTexts.name(thema, getLocale());
    }
}
