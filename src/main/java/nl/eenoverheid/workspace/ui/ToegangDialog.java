package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.PlaatsingKeuzes;
import nl.eenoverheid.workspace.PlaatsingKeuzes.Plek;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Toegang;
import nl.eenoverheid.workspace.ToegangService;
import nl.eenoverheid.workspace.VervangingOorzaak;
import nl.eenoverheid.workspace.WerkruimteId;

/** Says why somebody sees a thing and who else does, and lets who may change that. */
final class ToegangDialog extends Dialog {
    private final Item item;
    private final transient ToegangService toegang;
    private final transient PlaatsingService plaatsingen;
    private final Div content = new Div();

    /**
     * For one thing.
     *
     * @param own what a page answers itself, of something in it that fewer people see
     */
    ToegangDialog(Item item, ToegangService toegang, PlaatsingService plaatsingen, Optional<Component> own) {
        this.item = item;
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        addClassName("eo-toegang-dialog");
        setHeaderTitle(getTranslation("workspace.toegang.title"));
        content.addClassName("eo-col");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        own.ifPresentOrElse(content::add, this::fill);
    }

    private void fill() {
        Toegang seen = toegang.of(item);
        PlaatsingKeuzes keuzes = plaatsingen.choices(item);
        content.removeAll();
        content.add(new Section(new H3(getTranslation("workspace.toegang.why")), why(seen)), who(seen, keuzes));
        if (!keuzes.elders().isEmpty()) {
            content.add(new PlaceForm(keuzes.elders(), this::place));
        }
        if (!keuzes.verplaatsen().isEmpty()) {
            content.add(new MoveForm(keuzes.verplaatsen(), this::move));
        }
    }

    private void place(Plek plek) {
        act(() -> plaatsingen.place(item, new WerkruimteId(plek.id())), "workspace.place.done", plek.naam());
    }

    /** With a question: where else it was seen is not known when it comes back. */
    private void move(Plek plek) {
        if (plek.besloten()) {
            Confirm.ask(
                    getTranslation("workspace.move.ask", plek.naam()),
                    getTranslation("workspace.move.text"),
                    getTranslation("workspace.move.yes"),
                    () -> moveNow(plek));
        } else {
            moveNow(plek);
        }
    }

    private void moveNow(Plek plek) {
        act(() -> plaatsingen.move(item, new WerkruimteId(plek.id())), "workspace.move.done", plek.naam());
    }

    private void remove(Toegang.Plek plek) {
        act(() -> plaatsingen.remove(item, new WerkruimteId(plek.id())), "workspace.place.removed", plek.naam());
    }

    /** It may be that the caller sees the thing no more after it. */
    private void act(Runnable command, String done, String naam) {
        try {
            command.run();
            Notices.saved(getTranslation(done, naam));
            fill();
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
            fill();
        } catch (NotFound e) {
            close();
        }
    }

    private Component why(Toegang seen) {
        UnorderedList causes = people();
        for (Toegang.Plek plek : seen.oorzaken()) {
            plek.eigen()
                    .ifPresent(lid -> causes.add(new ListItem(getTranslation(
                            lid.zelf() ? "workspace.toegang.cause.zelf" : "workspace.toegang.cause",
                            RolTexts.name(this, lid.rol()),
                            plek.naam(),
                            Dates.date(Dates.dayOf(lid.sinds()), getLocale()),
                            lid.door(),
                            RolTexts.explained(this, lid.rol())))));
        }
        seen.oorzaken().forEach(plek -> plek.vervanging().ifPresent(cause -> causes.add(vervangt(plek, cause))));
        String rollen = seen.rollen().stream()
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

    private Component who(Toegang seen, PlaatsingKeuzes keuzes) {
        Section who = new Section(new H3(getTranslation("workspace.toegang.who")));
        seen.plekken().forEach(plek -> who.add(who(plek, keuzes)));
        if (seen.elders() > 0) {
            who.add(soft(getTranslation("workspace.toegang.elders", seen.elders())));
        }
        return who;
    }

    private Component who(Toegang.Plek plek, PlaatsingKeuzes keuzes) {
        UnorderedList people = people();
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
                        plek.lezers().size())),
                people);
        block.addClassName("eo-toegang-plek");
        if (keuzes.weg().contains(plek.id())) {
            Button away = new Button(getTranslation("workspace.place.remove", plek.naam()), click -> remove(plek));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            block.add(away);
        }
        return block;
    }

    private static UnorderedList people() {
        UnorderedList people = new UnorderedList();
        people.addClassName("eo-toegang-people");
        return people;
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("eo-soft");
        return span;
    }
}
