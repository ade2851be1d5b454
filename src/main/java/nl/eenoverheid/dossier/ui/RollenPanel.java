package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.eenoverheid.dossier.DossierDetail;
import nl.eenoverheid.dossier.DossierDetail.Stand;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Who takes part, in which role and since when; who did before is folded away. */
final class RollenPanel extends Composite<Panel> {
    private final transient DossierDetail dossier;
    private final transient DossierActions actions;
    private final transient Runnable done;

    RollenPanel(DossierDetail dossier, DossierActions actions, Runnable done) {
        this.dossier = dossier;
        this.actions = actions;
        this.done = done;
        Panel panel = getContent();
        boolean changeable = dossier.canWrite() && dossier.fase() != DossierFase.GESLOTEN;
        if (dossier.regisseur().isEmpty()) {
            panel.add(noDirector());
        }
        List<DossierDetail.Rol> holding = dossier.rollen().stream()
                .filter(each -> each.stand() != Stand.EERDER)
                .toList();
        if (!holding.isEmpty()) {
            panel.add(list(holding, changeable));
        }
        List<DossierDetail.Rol> earlier = dossier.rollen().stream()
                .filter(each -> each.stand() == Stand.EERDER)
                .toList();
        if (!earlier.isEmpty()) {
            panel.add(new Details(getTranslation("dossier.roles.earlier", earlier.size()), list(earlier, false)));
        }
        if (changeable) {
            Div line = new Div(
                    new Button(getTranslation("dossier.action.role"), event -> actions.giveRole(dossier, done)));
            line.addClassName("eo-actions");
            panel.add(line);
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(I18NProvider.translate("dossier.roles.title"));
    }

    private Component noDirector() {
        Div line = new Div(
                new StatusBadge(Tone.WARN, "!", getTranslation("dossier.roles.noRegisseur")),
                DossierTexts.soft(getTranslation("dossier.roles.noRegisseur.text")));
        line.addClassName("dossier-warning");
        return line;
    }

    private Component list(List<DossierDetail.Rol> rollen, boolean changeable) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dossier-rollen");
        rollen.forEach(rol -> list.add(item(rol, changeable)));
        return list;
    }

    private ListItem item(DossierDetail.Rol rol, boolean changeable) {
        Span who = new Span(rol.organisatie());
        who.addClassName("dossier-who");
        StatusBadge badge = new StatusBadge(
                rol.rol() == DossierRol.REGISSEUR ? Tone.ACCENT : Tone.NEUTRAL, "", DossierTexts.name(this, rol.rol()));
        badge.setTitle(getTranslation("dossier.dossierRol." + rol.rol().name() + ".uitleg"));
        Div words = new Div(who, badge, DossierTexts.soft(period(rol)));
        words.addClassName("eo-grow");
        ListItem item = new ListItem(words);
        if (changeable) {
            Button end =
                    new Button(getTranslation("dossier.action.endRole"), event -> actions.endRole(dossier, rol, done));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(getTranslation(
                    "dossier.action.endRole.whose", rol.organisatie(), DossierTexts.name(this, rol.rol())));
            item.add(end);
        }
        return item;
    }

    private String period(DossierDetail.Rol rol) {
        String van = Dates.date(rol.van(), getLocale());
        String text = rol.tot() == null
                ? getTranslation(rol.stand() == Stand.STRAKS ? "dossier.roles.from" : "dossier.roles.since", van)
                : getTranslation("dossier.roles.period", van, Dates.date(rol.tot(), getLocale()));
        return rol.contact().isEmpty() ? text : getTranslation("dossier.roles.contact", text, rol.contact());
    }
}
