package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.bestuursafspraak.AfspraakDetail;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.bestuursafspraak.AfspraakStatus;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Live;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Revisions;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** As an official I read what governments agreed with each other, and first of all how much room that leaves for people. */
@Route(AfspraakRoutes.LIST + "/:id")
@PermitAll
@StyleSheet("styles/bestuursafspraak.css")
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(MultiSelectComboBox.class)
@Uses(Select.class)
class AfspraakView extends Div implements BeforeEnterObserver, Titled {
    private final transient AfspraakService afspraken;
    private final transient AfspraakActs acts;
    private final transient List<AfspraakPart> parts;
    private final boolean mayWrite;
    private transient @Nullable AfspraakDetail open;

    AfspraakView(
            AfspraakService afspraken,
            AfspraakActs acts,
            ObjectProvider<AfspraakPart> parts,
            ScopeService scopes,
            Revisions revisions,
            CurrentAccount current) {
        this.afspraken = afspraken;
        this.acts = acts;
        this.parts = parts.orderedStream().toList();
        this.mayWrite = current.get().has(Right.DOSSIER_WRITE);
        addClassName("eo-page");
        Live.bind(
                this,
                wake -> revisions.subscribe(scopes.current().werkruimteIds(), EnumSet.of(ItemSoort.DOSSIER), wake),
                () -> {
                    if (open != null) {
                        show(afspraken.detail(open.id()));
                    }
                });
    }

    @Override
    public String title() {
        return open == null ? text("list.title") : open.data().titel();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BestuursafspraakId id =
                event.getRouteParameters().get("id").flatMap(AfspraakRoutes::id).orElseThrow(NotFound::new);
        show(afspraken.detail(id));
    }

    private void show(AfspraakDetail afspraak) {
        open = afspraak;
        removeAll();
        add(header(afspraak), ruimte(afspraak));
        List<Component> main = new ArrayList<>(
                List.of(new Panel(text("inhoud"), new Prose(afspraak.data().inhoud()))));
        parts.forEach(each -> each.part(afspraak.id()).ifPresent(main::add));
        add(new Columns()
                .main(main.toArray(Component[]::new))
                .side(
                        AfspraakSide.facts(afspraak, getLocale()),
                        AfspraakSide.parties(afspraak),
                        AfspraakSide.history(afspraak, getLocale())));
    }

    private Component header(AfspraakDetail afspraak) {
        PageHeader header = new PageHeader(afspraak.data().titel())
                .under(text("list.title"), AfspraakRoutes.LIST)
                .note(text(afspraak.status().isOpenbaar() ? "page.open" : "page.inside"))
                .actions(AfspraakTexts.badge(afspraak.status()));
        if (afspraak.canWrite() && mayWrite) {
            header.actions(acts(afspraak));
        }
        return header;
    }

    private Component[] acts(AfspraakDetail afspraak) {
        if (afspraak.status() == AfspraakStatus.ONTWERP) {
            Button enter = button("enter", () -> acts.askEnter(afspraak));
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            return new Component[] {
                enter,
                button("change", () -> acts.askChange(afspraak)),
                button("withdraw", () -> acts.askWithdraw(afspraak))
            };
        }
        if (!afspraak.status().isLopend()) {
            return new Component[] {};
        }
        return afspraak.wordtOpgezegd() || afspraak.opvolger() != null
                ? new Component[] {button("change", () -> acts.askChange(afspraak))}
                : new Component[] {
                    button("change", () -> acts.askChange(afspraak)),
                    button("replace", () -> acts.askReplace(afspraak)),
                    button("terminate", () -> acts.askTerminate(afspraak))
                };
    }

    /** The room comes first: that is what people want to know. */
    private Component ruimte(AfspraakDetail afspraak) {
        boolean judges = afspraak.canWrite()
                && mayWrite
                && (afspraak.status() == AfspraakStatus.ONTWERP
                        || afspraak.status().isLopend());
        if (afspraak.ruimte() == AfspraakRuimte.ONBEOORDEELD) {
            Banner banner = new Banner(Tone.WARN, "!", text("unjudged.title"), text("unjudged.text"));
            if (judges) {
                banner.add(button("judge", () -> acts.askJudge(afspraak)));
            }
            return banner;
        }
        Panel panel =
                new Panel(text("ruimte"), AfspraakTexts.badge(afspraak.ruimte()), Prose.large(afspraak.ruimteUitleg()));
        panel.addClassNames("afspraak-ruimte", "eo-col");
        if (judges) {
            panel.add(button("rejudge", () -> acts.askJudge(afspraak)));
        }
        return panel;
    }

    private static Button button(String what, Runnable act) {
        return new Button(text("action." + what), click -> act.run());
    }
}
