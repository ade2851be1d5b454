package nl.eenoverheid.controle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.controle.ControleDetail;
import nl.eenoverheid.controle.ControleId;
import nl.eenoverheid.controle.ControleOordeel;
import nl.eenoverheid.controle.ControleRegel;
import nl.eenoverheid.controle.ControleRoutes;
import nl.eenoverheid.controle.ControleService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;
import org.jspecify.annotations.Nullable;

/** As an administrator I look at each account, say whether it stays, and sign when I looked at all of them. */
@Route(ControleRoutes.LIST + "/:id")
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/controle.css")
class ControleView extends Div implements BeforeEnterObserver, Titled {
    private final transient ControleService controles;
    private final transient ControleTexts texts = new ControleTexts(getLocale());
    private final Div head = new Div();
    private transient @Nullable ControleDetail shown;
    private @Nullable RegelList list;

    ControleView(ControleService controles) {
        this.controles = controles;
        addClassName("eo-page");
        head.addClassName("eo-col");
    }

    @Override
    public String title() {
        return shown == null
                ? getTranslation("controle.title")
                : texts.text("controle.one.title", texts.soort(shown.controle().soort()), shown.organisatie());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ControleId id =
                event.getRouteParameters().get("id").flatMap(ControleRoutes::id).orElseThrow(NotFound::new);
        ControleDetail detail = controles.detail(id);
        RegelList made = new RegelList(this::judge);
        list = made;
        removeAll();
        add(head, made);
        show(detail);
    }

    private void show(ControleDetail detail) {
        shown = detail;
        head.removeAll();
        head.add(header(detail));
        if (list != null) {
            list.show(detail);
        }
    }

    private Component header(ControleDetail detail) {
        ControleDownload files = new ControleDownload(controles, id(detail), getLocale());
        PageHeader header = new PageHeader(title())
                .under(getTranslation("controle.title"), ControleRoutes.LIST)
                .note(state(detail))
                .actions(file("controle.csv", files::csv), file("controle.json", files::json));
        if (detail.isOpen()) {
            Button sign = new Button(getTranslation("controle.sign"), click -> sign());
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(sign);
        }
        return header;
    }

    private String state(ControleDetail detail) {
        String begun = Dates.date(Dates.dayOf(detail.controle().begonnenOp()), getLocale());
        return detail.controle().ondertekendOp() == null
                ? getTranslation(
                        "controle.progress",
                        detail.judged(),
                        detail.regels().size(),
                        detail.controle().door(),
                        begun)
                : getTranslation(
                        "controle.signed.by",
                        String.valueOf(detail.controle().ondertekendDoor()),
                        Dates.date(Dates.dayOf(detail.controle().ondertekendOp()), getLocale()));
    }

    private Anchor file(String key, DownloadHandler handler) {
        Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        anchor.addClassName("eo-button");
        return anchor;
    }

    private void judge(ControleRegel regel, ControleOordeel oordeel) {
        String naam = regel.persoon().naam();
        switch (oordeel) {
            case BLIJFT -> say(regel, oordeel, "");
            case WIJZIG -> new WijzigDialog(naam, what -> say(regel, oordeel, what)).open();
            case STOP ->
                Confirm.ask(
                        getTranslation("controle.stop.title", naam),
                        getTranslation("controle.stop.text"),
                        getTranslation("controle.stop.verb"),
                        () -> say(regel, oordeel, ""));
        }
    }

    private void say(ControleRegel regel, ControleOordeel oordeel, String words) {
        act(detail -> controles.judge(id(detail), new AccountId(regel.persoon().account()), oordeel, words));
    }

    private void sign() {
        if (shown != null && !shown.isFinished()) {
            Notices.problem(getTranslation("controle.unfinished", shown.left()));
            return;
        }
        Confirm.ask(
                getTranslation("controle.sign.title"),
                getTranslation("controle.sign.text"),
                getTranslation("controle.sign"),
                () -> act(open -> {
                    controles.sign(id(open));
                    Notices.saved(getTranslation("controle.sign.done"));
                }));
    }

    private void act(Consumer<ControleDetail> command) {
        if (shown != null) {
            try {
                command.accept(shown);
            } catch (IllegalMove e) {
                Notices.problem(getTranslation(e.key(), e.params()));
            }
            show(controles.detail(id(shown)));
        }
    }

    private static ControleId id(ControleDetail detail) {
        return new ControleId(detail.controle().id());
    }
}
