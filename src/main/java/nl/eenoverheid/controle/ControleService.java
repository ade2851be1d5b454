package nl.eenoverheid.controle;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator review who has access, line by line, and sign for it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class ControleService {
    private final ControleRepository controles;
    private final BeoordelingRepository beoordelingen;
    private final ControleReader reader;
    private final AccountService accounts;
    private final ControleLog log;
    private final Clock clock;

    ControleService(
            ControleRepository controles,
            BeoordelingRepository beoordelingen,
            ControleReader reader,
            AccountService accounts,
            ControleLog log,
            Clock clock) {
        this.controles = controles;
        this.beoordelingen = beoordelingen;
        this.reader = reader;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** Organisations of which the caller may review the accounts, by name. */
    public List<OrganisatieNaam> organisaties() {
        return reader.organisaties();
    }

    /**
     * What was reviewed of an organisation, and when the next is due.
     *
     * @throws NotFound when it is not for the caller
     */
    public ControleOverview overview(OrganisatieId organisatie) {
        return reader.overview(organisatie);
    }

    /** One review: while it is open with the accounts as they are now, after that as they were when it was signed. */
    public ControleDetail detail(ControleId id) {
        return reader.detail(id);
    }

    /** Begins a review, or goes on with the one that is open. */
    @Transactional
    public ControleId start(OrganisatieId organisatie, ControleSoort soort) {
        ControleOverview overview = reader.overview(organisatie);
        return overview.termijnen().stream()
                .filter(each -> each.soort() == soort)
                .flatMap(each -> each.open().stream())
                .map(ControleId::new)
                .findFirst()
                .orElseGet(() -> begin(overview.organisatie(), soort));
    }

    /**
     * Says of one account whether it stays, changes or stops; stopping blocks it at once.
     *
     * @param toelichting what must change; may be empty for another judgement
     * @throws IllegalMove when the review is signed, or the account is not for the caller to judge or stop
     */
    @Transactional
    public void judge(ControleId id, AccountId account, ControleOordeel oordeel, String toelichting) {
        String clean = checked(oordeel, toelichting);
        ControleDetail detail = reader.detail(id);
        Controle controle = controles.lock(id.value()).orElseThrow(NotFound::new);
        controle.requireOpen();
        ControleRegel regel = detail.regels().stream()
                .filter(each -> each.persoon().account() == account.value())
                .findFirst()
                .orElseThrow(NotFound::new);
        guardOwn(regel.persoon(), detail);
        if (oordeel == ControleOordeel.STOP) {
            stop(regel.persoon());
        }
        beoordelingen.forget(id.value(), account.value());
        beoordelingen.saveAndFlush(
                new Beoordeling(id, account, oordeel, clean, log.by().id(), clock.instant()));
    }

    /**
     * Signs a review; its lines are kept as they are now.
     *
     * @throws IllegalMove when an account was not judged yet, or it was signed before
     */
    @Transactional
    public void sign(ControleId id) {
        reader.detail(id);
        Controle controle = controles.lock(id.value()).orElseThrow(NotFound::new);
        controle.requireOpen();
        ControleDetail now = reader.detail(id);
        if (!now.isFinished()) {
            throw new IllegalMove("controle.unfinished", now.left());
        }
        controle.sign(ControleReader.kept(now.regels()), log.by().id(), clock.instant());
        controles.saveAndFlush(controle);
        log.note(controle.organisatie(), "signed", now.organisatie());
    }

    private ControleId begin(OrganisatieNaam organisatie, ControleSoort soort) {
        SignedIn by = log.by();
        Controle begun = controles.saveAndFlush(new Controle(organisatie.id(), soort, by.id(), clock.instant()));
        log.note(organisatie.id(), "started", organisatie.naam());
        return begun.id();
    }

    /** Nobody judges the own account while another administrator can. */
    private void guardOwn(ControleRegel.Persoon persoon, ControleDetail detail) {
        boolean own = persoon.account() == log.by().id().value();
        boolean another = detail.regels().stream()
                .map(ControleRegel::persoon)
                .anyMatch(each -> each.actief() && each.isAdministrator() && each.account() != persoon.account());
        if (own && another) {
            throw new IllegalMove("controle.ownAccount");
        }
    }

    private void stop(ControleRegel.Persoon persoon) {
        SignedIn by = log.by();
        if (persoon.account() == by.id().value()) {
            throw new IllegalMove("controle.notOneself");
        }
        if (persoon.isMainAdministrator() && !by.has(Right.INSTALLATIE_MANAGE)) {
            throw new IllegalMove("controle.above");
        }
        if (persoon.actief()) {
            accounts.block(new AccountId(persoon.account()));
        }
    }

    private static String checked(ControleOordeel oordeel, String toelichting) {
        var check = new InputCheck();
        String clean = oordeel == ControleOordeel.WIJZIG
                ? check.required("toelichting", toelichting, 500)
                : check.optional("toelichting", toelichting, 500);
        check.done();
        return clean;
    }
}
