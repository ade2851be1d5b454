package nl.eenoverheid.bezorging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.bericht.BerichtData;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.navraag.NavraagRoutes;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters on paper of answers that may go out, for who may send them. */
@Service
@PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
public class BriefService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String TAAL = "nl";

    private final TerugkoppelingService terugkoppelingen;
    private final ContactService contacts;
    private final NavraagService navragen;
    private final Post post;
    private final BriefPdf pdf;
    private final Clock clock;

    BriefService(
            TerugkoppelingService terugkoppelingen,
            ContactService contacts,
            NavraagService navragen,
            Post post,
            BriefPdf pdf,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.contacts = contacts;
        this.navragen = navragen;
        this.post = post;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * Letters in one PDF, each on pages of its own. That their addresses were read is kept first.
     *
     * @param antwoorden ids of the answers, at most {@link StemService#MOST}
     * @throws nl.eenoverheid.shared.NotFound when one is not in scope
     * @throws nl.eenoverheid.shared.IllegalMove when one may not go out
     */
    @Transactional
    public byte[] pdf(Set<Long> antwoorden) {
        return pdf.write(antwoorden.stream()
                .limit(StemService.MOST)
                .sorted()
                .map(id -> brief(new TerugkoppelingId(id)))
                .toList());
    }

    private Brief brief(TerugkoppelingId id) {
        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        VrijgegevenAntwoord released = VrijgegevenAntwoord.of(detail);
        ContactData contact = contacts.read(new SignaalId(detail.item().signaalId()));
        String path = NavraagRoutes.of(navragen.ask(id));
        BerichtData words = post.fill(
                BerichtSoort.BRIEF,
                TAAL,
                path,
                AntwoordWoorden.of(released.antwoord(), detail.item().organisatie(), clock.instant()));
        return new Brief(
                adres(contact, detail.item().aan()),
                detail.item().organisatie(),
                LocalDate.ofInstant(clock.instant(), HERE),
                words.onderwerp(),
                Arrays.stream(words.tekst().split("\n{2,}")).toList(),
                post.address(path));
    }

    /** Without a name it is for the group that it was promised to. */
    private static List<String> adres(ContactData contact, String aan) {
        return Stream.concat(
                        Stream.of(contact.naam().isEmpty() ? aan : contact.naam()),
                        contact.adres().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
