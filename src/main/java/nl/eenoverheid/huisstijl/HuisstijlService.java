package nl.eenoverheid.huisstijl;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps house styles: administrators that of their own organisation, main administrators all of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class HuisstijlService {
    private final HuisstijlRepository styles;
    private final OverheidService overheden;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HuisstijlService(
            HuisstijlRepository styles,
            OverheidService overheden,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.styles = styles;
        this.overheden = overheden;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The house style of an organisation, when it has one.
     *
     * @throws NotFound when the caller does not keep the organisation
     */
    public Optional<HuisstijlDetail> detail(OrganisatieId organisatie) {
        return styles.findById(kept(organisatie).id().value()).map(Huisstijl::detail);
    }

    /** Whether the caller sees other colours than ours. */
    @PreAuthorize("permitAll()")
    public boolean isDressed() {
        return own().isPresent();
    }

    /** The style sheet for the caller; empty for ours, and for a stranger. */
    @PreAuthorize("permitAll()")
    public Optional<String> stylesheet() {
        return own().map(style -> style.palette().css());
    }

    /**
     * Says what would become of files, and changes nothing.
     *
     * @throws InvalidInput when one is no style sheet with colours
     */
    public HuisstijlCheck check(HuisstijlData data) {
        Palette palette = palette(data);
        return new HuisstijlCheck(palette.contrasts(), palette.css(), palette.isDark());
    }

    /**
     * Gives everybody of an organisation these colours, from their next page on.
     *
     * @throws InvalidInput when a file is no style sheet with colours, or people could not read them
     * @throws NotFound when the caller does not keep the organisation
     */
    @Transactional
    public void use(OrganisatieId organisatie, HuisstijlData data) {
        OrganisatieNaam about = kept(organisatie);
        var input = new InputCheck();
        String name = input.required(HuisstijlData.LICHT, data.names(), 250);
        input.done();
        Palette palette = palette(data);
        if (!palette.contrasts().stream().allMatch(Contrast::isEnough)) {
            throw new InvalidInput(HuisstijlData.LICHT, "huisstijl.input.contrast");
        }
        styles.findById(organisatie.value())
                .ifPresentOrElse(
                        style -> style.change(palette, name, clock.instant()),
                        () -> styles.save(new Huisstijl(organisatie, palette, name, clock.instant())));
        tell("used", about);
    }

    /**
     * Back to our own colours.
     *
     * @throws NotFound when the caller does not keep the organisation
     */
    @Transactional
    public void reset(OrganisatieId organisatie) {
        OrganisatieNaam about = kept(organisatie);
        styles.findById(organisatie.value()).ifPresent(style -> {
            styles.delete(style);
            tell("reset", about);
        });
    }

    private Optional<Huisstijl> own() {
        return current.find()
                .flatMap(person -> styles.findById(person.organisatie().value()));
    }

    private OrganisatieNaam kept(OrganisatieId id) {
        SignedIn person = current.get();
        return Optional.of(id)
                .filter(each -> person.has(Right.INSTALLATIE_MANAGE) || each.equals(person.organisatie()))
                .flatMap(overheden::find)
                .orElseThrow(NotFound::new);
    }

    private static Palette palette(HuisstijlData data) {
        VariablesCss css = VariablesCss.read(HuisstijlData.LICHT, data.licht().text());
        return Palette.of(
                data.donker() == null
                        ? css
                        : css.withDark(VariablesCss.read(
                                HuisstijlData.DONKER, data.donker().text())));
    }

    private void tell(String what, OrganisatieNaam about) {
        events.publishEvent(new AuditedEvent(
                current.get().id(), about.id(), "huisstijl.audit." + what, about.naam(), List.of(), clock.instant()));
    }
}
