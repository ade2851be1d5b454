package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.ThemaVraag;
import nl.eenoverheid.signaal.VraagService;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;

/**
 * As an administrator I keep the lists that everybody chooses from when they note something. What was chosen before
 * keeps its theme or occasion, also when that can be chosen no longer.
 */
@Route(SignaalRoutes.LISTS)
@RolesAllowed("LIJST_MANAGE")
@StyleSheet("styles/signaal.css")
class LijstenView extends Div implements Titled {
    private final transient KeuzelijstService keuzes;
    private final transient VraagService vragen;
    private final UnorderedList themas = list();
    private final UnorderedList aanleidingen = list();

    LijstenView(KeuzelijstService keuzes, VraagService vragen) {
        this.keuzes = keuzes;
        this.vragen = vragen;
        addClassName("eo-page");
        add(
                new PageHeader(getTranslation("signaal.lists.title")).note(getTranslation("signaal.lists.note")),
                new Columns()
                        .main(new Panel(
                                getTranslation("signaal.lists.themas"), themas, adding("thema", this::addThema)))
                        .side(new Panel(
                                getTranslation("signaal.lists.aanleidingen"),
                                aanleidingen,
                                adding("aanleiding", this::addAanleiding))));
        show();
    }

    @Override
    public String title() {
        return getTranslation("signaal.lists.title");
    }

    private void show() {
        themas.removeAll();
        aanleidingen.removeAll();
        List<Keuze> all = keuzes.themas();
        List<ThemaVraag> asked = vragen.vragen();
        for (Keuze thema : all) {
            if (thema.ouderId() == null) {
                themas.add(row(thema, () -> changeThema(thema), asked(thema, asked), below(thema, all)));
            }
        }
        keuzes.aanleidingen().forEach(each -> aanleidingen.add(row(each, () -> changeAanleiding(each))));
    }

    private Component asked(Keuze thema, List<ThemaVraag> all) {
        return new VragenPanel(
                vragen,
                thema,
                all.stream().filter(each -> each.themaId() == thema.id()).toList(),
                this::show);
    }

    private Component below(Keuze thema, List<Keuze> all) {
        UnorderedList below = list();
        all.stream()
                .filter(each -> each.ouderId() != null && each.ouderId() == thema.id())
                .forEach(each -> below.add(row(each, () -> changeThema(each))));
        Button more = new Button(getTranslation("signaal.lists.add.onder"), click -> addBelow(thema));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(getTranslation("signaal.lists.add.onder.to", name(thema)));
        Div part = new Div(below, more);
        part.addClassName("signaal-below");
        return part;
    }

    private ListItem row(Keuze keuze, Runnable change, Component... below) {
        Span name = new Span(name(keuze));
        name.addClassName("signaal-keuze-name");
        Span other = new Span(getLocale().getLanguage().equals("en") ? keuze.naam() : keuze.naamEn());
        other.addClassName("eo-soft");
        Div words = new Div(name, other);
        words.addClassName("eo-grow");
        Button edit = new Button(getTranslation("signaal.lists.change"), click -> change.run());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("signaal.lists.change.of", name(keuze)));
        Div line = new Div(words);
        if (!keuze.actief()) {
            line.add(new StatusBadge(Tone.NEUTRAL, "–", getTranslation("signaal.lists.off")));
        }
        line.add(edit);
        line.addClassName("signaal-keuze");
        ListItem item = new ListItem(line);
        item.add(below);
        return item;
    }

    private Button adding(String what, Runnable act) {
        return new Button(getTranslation("signaal.lists.add." + what), click -> act.run());
    }

    private void addThema() {
        new KeuzeDialog("signaal.lists.add.thema", keuze -> {
                    keuzes.addThema(null, keuze.naam(), keuze.naamEn());
                    saved();
                })
                .open();
    }

    private void addBelow(Keuze thema) {
        new KeuzeDialog("signaal.lists.add.onder", keuze -> {
                    keuzes.addThema(thema.id(), keuze.naam(), keuze.naamEn());
                    saved();
                })
                .open();
    }

    private void addAanleiding() {
        new KeuzeDialog("signaal.lists.add.aanleiding", keuze -> {
                    keuzes.addAanleiding(keuze.naam(), keuze.naamEn());
                    saved();
                })
                .open();
    }

    private void changeThema(Keuze thema) {
        new KeuzeDialog(thema, keuze -> {
                    keuzes.changeThema(thema.id(), keuze.naam(), keuze.naamEn(), keuze.actief());
                    saved();
                })
                .open();
    }

    private void changeAanleiding(Keuze aanleiding) {
        new KeuzeDialog(aanleiding, keuze -> {
                    keuzes.changeAanleiding(aanleiding.id(), keuze.naam(), keuze.naamEn(), keuze.actief());
                    saved();
                })
                .open();
    }

    private void saved() {
        show();
        Notices.saved(getTranslation("signaal.lists.saved"));
    }

    private String name(Keuze keuze) {
        return SignaalTexts.name(keuze, getLocale());
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("signaal-keuzes");
        list.getElement().setAttribute("role", "list");
        return list;
    }
}
