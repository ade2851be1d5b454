package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.eenoverheid.access.CodeRefused;
import nl.eenoverheid.kalender.AbonnementFeedService;
import nl.eenoverheid.kalender.Abonnementlezing;
import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.shell.CodeLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a calendar program reads by a private link, without a sign-in. Whatever is wrong with a link, the answer is the same:
 * there is nothing here.
 */
@RestController
class AbonnementController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final String WAIT_SECONDS = "3600";
    private static final String KEEP_NOTHING = "private, no-store";

    private final AbonnementFeedService lezen;
    private final AbonnementLimits limits;
    private final CodeLimit codes;
    private final ApplicationEventPublisher events;
    private final I18NProvider texts;
    private final Clock clock;

    AbonnementController(
            AbonnementFeedService lezen,
            AbonnementLimits limits,
            CodeLimit codes,
            ApplicationEventPublisher events,
            I18NProvider texts,
            Clock clock) {
        this.lezen = lezen;
        this.limits = limits;
        this.codes = codes;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/" + KalenderRoutes.FEED + "/{secret}" + KalenderRoutes.ENDING)
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        if (codes.isShut()) {
            return tooOften();
        }
        Optional<Long> link = SECRET.matcher(secret).matches() ? lezen.find(secret) : Optional.empty();
        if (link.isEmpty()) {
            return nothing();
        }
        return limits.allows(link.get())
                ? lezen.read(secret).map(this::calendar).orElseGet(this::nothing)
                : tooOften();
    }

    /** Nothing else stands here, so that nothing below this path asks for a sign-in or makes a session. */
    @GetMapping({"/" + KalenderRoutes.FEED, "/" + KalenderRoutes.FEED + "/**"})
    ResponseEntity<byte[]> other() {
        return codes.isShut() ? tooOften() : nothing();
    }

    private ResponseEntity<byte[]> calendar(Abonnementlezing lezing) {
        KalenderTexts words =
                new KalenderTexts((key, params) -> texts.getTranslation(key, lezing.taal(), params), lezing.taal());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, KEEP_NOTHING)
                .contentType(CALENDAR)
                .body(KalenderFeed.text(lezing.punten(), words, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> nothing() {
        events.publishEvent(new CodeRefused());
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.CACHE_CONTROL, KEEP_NOTHING)
                .build();
    }

    private static ResponseEntity<byte[]> tooOften() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, KEEP_NOTHING)
                .build();
    }
}
