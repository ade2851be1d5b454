package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.UrlQuery;

/** What the besluit is called and what can be done with it. */
final class BesluitHeader extends Composite<PageHeader> {
    private final transient BesluitDetail besluit;
    private final transient UrlQuery query;
    private final transient BesluitActions actions;
    private final transient BesluitParts parts;

    BesluitHeader(BesluitDetail besluit, UrlQuery query, BesluitActions actions, BesluitParts parts) {
        this.besluit = besluit;
        this.query = query;
        this.actions = actions;
        this.parts = parts;
    }

    @Override
    protected PageHeader initContent() {
        PageHeader header = new PageHeader(besluit.data().titel())
                .under(getTranslation("besluit.list.title"), query.on(BesluitRoutes.LIST));
        header.actions(buttons().toArray(Component[]::new));
        return header;
    }

    private List<Component> buttons() {
        List<Component> buttons = new ArrayList<>();
        buttons.add(new Button(
                getTranslation("besluit.action.print"), event -> getElement().executeJs("window.print()")));
        BesluitId id = new BesluitId(besluit.id());
        if (parts.print().isAllowed(id)) {
            buttons.add(parts.print().link(id, besluit.data().identificatie(), getLocale()));
        }
        if (besluit.canWrite() && besluit.isPrepared()) {
            buttons.add(BesluitTexts.button(
                    query.on(BesluitRoutes.edit(besluit.id())), getTranslation("besluit.action.edit")));
        }
        List<BesluitMenuPart.Act> others = parts.acts(id);
        if (canGoOn() || !others.isEmpty()) {
            buttons.add(more(others));
        }
        return buttons;
    }

    private boolean canGoOn() {
        return besluit.canWrite() && besluit.ingetrokkenOp() == null;
    }

    private Component more(List<BesluitMenuPart.Act> others) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu items = menu.addItem(getTranslation("besluit.action.more")).getSubMenu();
        others.forEach(act -> items.addItem(act.label(), event -> act.run().run()));
        if (!canGoOn()) {
            return menu;
        }
        if (besluit.stands()) {
            items.addItem(getTranslation("besluit.action.review"), event -> ReviewDialog.of(besluit, actions)
                    .open());
        }
        items.addItem(getTranslation("besluit.action.withdraw"), event -> WithdrawDialog.of(besluit, actions)
                .open());
        return menu;
    }
}
