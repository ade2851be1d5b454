package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.ui.BesluitenPart;
import nl.eenoverheid.exchange.besluiten.BesluitExportService;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;

/** Lets people take besluiten along from the list, as it is narrowed, and take over those of another system. */
@SpringComponent
class BesluitenOfList implements BesluitenPart {
    private final BesluitService besluiten;
    private final BesluitExchange exchange;
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;
    private final CurrentAccount current;

    BesluitenOfList(
            BesluitService besluiten,
            BesluitExchange exchange,
            WerkruimteService werkruimten,
            ScopeService scopes,
            CurrentAccount current) {
        this.besluiten = besluiten;
        this.exchange = exchange;
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.current = current;
    }

    @Override
    public Optional<Component> act(Supplier<BesluitFilter> filter, Runnable done) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu items = menu.addItem(text("exchange.besluit.menu")).getSubMenu();
        items.addItem(text("exchange.besluit.export.verb"), click -> export(filter.get()));
        if (current.get().has(Right.BESLUIT_WRITE)) {
            items.addItem(text("exchange.besluit.import.verb"), click -> takeOver(filter.get(), done));
        }
        return Optional.of(menu);
    }

    private void export(BesluitFilter filter) {
        new BesluitExportDialog(exchange.exports(), exchange.exports().choice(ids(filter)), exchange.clock()).open();
    }

    private void takeOver(BesluitFilter filter, Runnable done) {
        List<WerkruimteListItem> where = werkruimten.mine().stream()
                .filter(each -> scopes.current().canWrite(new WerkruimteId(each.id())))
                .toList();
        new BesluitImportDialog(exchange.imports(), where, filter.werkruimte(), done).open();
    }

    /** As many as fit in one file, the last one first. */
    private Set<Long> ids(BesluitFilter filter) {
        Set<Long> ids = new HashSet<>();
        @Nullable String after = null;
        do {
            Page<BesluitListItem> page = besluiten.list(filter, after);
            page.rows().stream()
                    .limit(BesluitExportService.MOST - (long) ids.size())
                    .forEach(row -> ids.add(row.id()));
            after = page.next();
        } while (after != null && ids.size() < BesluitExportService.MOST);
        return ids;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
