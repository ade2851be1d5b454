package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.RolListItem;
import nl.eenoverheid.access.RolService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** As a main administrator I change what one role allows, knowing how many people must sign in again because of it. */
@Route(AccessRoutes.ROLLEN + "/:rol")
@RolesAllowed("INSTALLATIE_MANAGE")
@StyleSheet("styles/access.css")
class RolView extends Div implements BeforeEnterObserver, Titled {
    private final transient RolService rollen;
    private transient @Nullable RolListItem shown;

    RolView(RolService rollen) {
        this.rollen = rollen;
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return shown == null
                ? getTranslation("access.rollen.title")
                : getTranslation("access.rollen.one", RightTexts.name(this, shown.rol()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(event.getRouteParameters().get("rol").orElse("")));
    }

    private RolListItem find(String code) {
        return rollen.list().stream()
                .filter(rol -> rol.rol().name().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void show(RolListItem rol) {
        shown = rol;
        RechtenForm form = new RechtenForm(rol.rol(), rol.rechten());
        Panel panel = new Panel(getTranslation("access.rollen.may"), form, buttons(rol, form));
        panel.addClassName("access-panel");
        removeAll();
        add(
                new PageHeader(title())
                        .under(getTranslation("access.rollen.title"), AccessRoutes.ROLLEN)
                        .note(RightTexts.explained(this, rol.rol())),
                warning(rol),
                panel);
    }

    private Component warning(RolListItem rol) {
        return new Banner(
                rol.accounts() > 0 ? Tone.WARN : Tone.BLUE,
                rol.accounts() > 0 ? "!" : "i",
                getTranslation("access.rollen.accounts", rol.accounts()),
                getTranslation(rol.accounts() > 0 ? "access.rollen.warning" : "access.rollen.warning.none"));
    }

    private Component buttons(RolListItem rol, RechtenForm form) {
        Button save = new Button(getTranslation("access.change.verb"), click -> ask(rol, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button reset = new Button(getTranslation("access.rollen.reset"), click -> reset(rol, form));
        reset.setVisible(rol.isChanged());
        Div line = new Div(save, reset);
        line.addClassName("eo-line");
        return line;
    }

    /** Asks at once: boxes further up that change by themselves would not be seen. */
    private void reset(RolListItem rol, RechtenForm form) {
        form.choose(rol.standaard());
        ask(rol, form);
    }

    private void ask(RolListItem rol, RechtenForm form) {
        if (form.chosen().equals(rol.rechten())) {
            Notices.info(getTranslation("access.rollen.same"));
            return;
        }
        Confirm.ask(
                getTranslation("access.rollen.ask", RightTexts.name(this, rol.rol())),
                getTranslation("access.rollen.ask.text", rol.accounts()),
                getTranslation("access.change.verb"),
                () -> save(rol, form));
    }

    private void save(RolListItem rol, RechtenForm form) {
        try {
            rollen.change(rol.rol(), rol.version(), form.chosen());
            show(find(rol.rol().name()));
            Notices.saved(getTranslation(rol.accounts() > 0 ? "access.rollen.done" : "access.rollen.done.none"));
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        } catch (Stale e) {
            compare(find(rol.rol().name()), form);
        }
    }

    private void compare(RolListItem theirs, RechtenForm form) {
        new StaleDialog(() -> save(theirs, form))
                .value(getTranslation("access.rollen.may"), form.chosen(), theirs.rechten(), this::words, form::choose)
                .open();
    }

    private String words(Set<Right> rights) {
        return new TreeSet<>(rights)
                .stream().map(right -> RightTexts.sentence(this, right)).collect(Collectors.joining(" "));
    }
}
