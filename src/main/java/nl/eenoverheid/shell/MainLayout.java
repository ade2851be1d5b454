package nl.eenoverheid.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.weergave.ui.WeergavenPart;
import nl.eenoverheid.workspace.AboutItem;
import nl.eenoverheid.workspace.ui.ToegangPart;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every screen: a bar at the top, the places at the side, the content. It keeps the werkruimte filter in
 * the address while one walks through the product. Views without a person (errors before signing in) get it too.
 */
@Layout
@AnonymousAllowed
@JsModule("./field-keys.ts")
class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {
    private final Main content = new Main();
    private final Div frame = new Div();
    private final TopBar top;
    private final List<Destination> places;
    private final NoteLinks noteren = new NoteLinks();
    private final Div about = new Div();
    private final transient ToegangPart toegang;
    private final transient WeergavenPart weergaven;
    private final Div kept = new Div();
    private Optional<HasElement> page = Optional.empty();
    private @Nullable SideNavigation navigation;
    private @Nullable WerkruimteFilter filter;
    private Optional<Long> werkruimte = Optional.empty();
    private Location shown = new Location("");
    private @Nullable String part;
    private @Nullable Class<?> view;
    private boolean comingBack;
    private boolean choosing;

    MainLayout(
            CurrentAccount current,
            AccountMenu account,
            SessionGuard guard,
            ShellProperties properties,
            WerkruimteChoices werkruimten,
            ToegangPart toegang,
            WeergavenPart weergaven) {
        this.toegang = toegang;
        this.weergaven = weergaven;
        Optional<SignedIn> person = current.find();
        places = List.of(Destination.values()).stream()
                .filter(place -> person.filter(place::isFor).isPresent())
                .toList();
        addClassName("eo-shell");
        about.addClassName("eo-about");
        frame.addClassName("eo-frame");
        content.addClassName("eo-main");
        content.setId("inhoud");
        content.getElement().setAttribute("tabindex", "-1");
        noteren.setVisible(
                person.filter(signedIn -> signedIn.has(Right.SIGNAAL_WRITE)).isPresent());
        top = new TopBar(properties.demo(), person.isPresent(), this::openCommands, this::toggleDrawer);
        top.add(about, noteren);
        add(skipLink(), top, frame);
        person.ifPresent(signedIn -> {
            top.add(account);
            filter = new WerkruimteFilter(werkruimten.of(signedIn), this::narrow);
            navigation = new SideNavigation(signedIn, filter);
            frame.add(navigation);
            add(guard);
            Shortcuts.addShortcutListener(this, this::openCommands, Key.KEY_K, KeyModifier.CONTROL);
            Shortcuts.addShortcutListener(this, this::openCommands, Key.KEY_K, KeyModifier.META);
            Shortcuts.addShortcutListener(this, this::note, Key.KEY_N, KeyModifier.ALT, KeyModifier.SHIFT);
        });
        frame.add(content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        page = Optional.of(view);
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget())) {
            return; // what went wrong stays where it went wrong
        }
        UrlQuery query = UrlQuery.of(event.getLocation());
        comingBack = event.getTrigger() == NavigationTrigger.HISTORY;
        boolean told = choosing
                || comingBack
                || event.getTrigger() == NavigationTrigger.PAGE_LOAD
                || query.id(UrlQuery.WERKRUIMTE).isPresent();
        choosing = false;
        if (told) {
            werkruimte = query.id(UrlQuery.WERKRUIMTE);
        } else if (werkruimte.isPresent()) {
            event.forwardTo(
                    event.getLocation().getPath(),
                    query.with(UrlQuery.WERKRUIMTE, werkruimte.get()).parameters());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = event.getLocation();
        UrlQuery kept = UrlQuery.of(shown).only(UrlQuery.WERKRUIMTE);
        if (navigation != null && filter != null) {
            navigation.showCurrent(shown.getPath(), kept);
            filter.show(werkruimte);
            showKept();
        }
        noteren.show(shown.getPath(), kept);
        showWhoSees();
        removeClassName("eo-drawer-open");
        top.showDrawer(false);
        announce(shown.getFirstSegment());
        beginAtTop();
    }

    private void showWhoSees() {
        about.removeAll();
        page.filter(AboutItem.class::isInstance)
                .map(AboutItem.class::cast)
                .map(toegang::of)
                .ifPresent(about::add);
    }

    private void showKept() {
        kept.removeAll();
        page.filter(Narrowed.class::isInstance).map(Narrowed.class::cast).ifPresent(list -> {
            kept.add(weergaven.of(list, UrlQuery.of(shown)));
            content.getChildren()
                    .flatMap(Component::getChildren)
                    .filter(PageHeader.class::isInstance)
                    .map(PageHeader.class::cast)
                    .findFirst()
                    .ifPresent(header -> header.actions(kept));
        });
    }

    /** Moves the reading place to the content when another part of the product was opened. */
    private void announce(String opened) {
        if (part != null && !part.equals(opened)) {
            content.getElement().executeJs("this.focus({preventScroll: true})");
        }
        part = opened;
    }

    /** Another page begins at its top; who comes back finds the place where they were. */
    private void beginAtTop() {
        Class<?> opened = page.<Class<?>>map(HasElement::getClass).orElse(null);
        if (view != null && !view.equals(opened) && !comingBack) {
            content.getElement().executeJs("window.scrollTo(0, 0)");
        }
        view = opened;
    }

    private void narrow(Optional<Long> chosen) {
        choosing = true;
        UI.getCurrent()
                .navigate(
                        shown.getPath(),
                        UrlQuery.of(shown)
                                .with(UrlQuery.WERKRUIMTE, chosen.orElse(null))
                                .parameters());
    }

    private void note() {
        if (noteren.isVisible()) {
            UI.getCurrent().navigate(Destination.NOTEREN);
        }
    }

    private void openCommands() {
        new CommandDialog(places, noteren.isVisible()).open();
    }

    private void toggleDrawer() {
        boolean open = !hasClassName("eo-drawer-open");
        setClassName("eo-drawer-open", open);
        top.showDrawer(open);
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#inhoud", getTranslation("shell.skip"));
        skip.addClassName("eo-skip");
        skip.setRouterIgnore(true);
        skip.addAttachListener(event -> skip.getElement()
                .executeJs("this.onclick = event => { event.preventDefault(); $0.focus() }", content.getElement()));
        return skip;
    }
}
