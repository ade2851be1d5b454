package nl.eenoverheid.capture.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.capture.CaptureKey;
import nl.eenoverheid.capture.CaptureListsService;
import nl.eenoverheid.capture.CaptureRoutes;
import nl.eenoverheid.capture.CaptureService;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gives the page outside what there is to choose from, and takes its notes. */
@RestController
class CaptureController {
    /** All fields filled to the last character, each of them written with its number. */
    private static final int LONGEST = 512 * 1024;

    private final CaptureService notes;
    private final CaptureListsService lists;
    private final CurrentAccount current;
    private final JsonMapper json;

    CaptureController(CaptureService notes, CaptureListsService lists, CurrentAccount current, JsonMapper json) {
        this.notes = notes;
        this.lists = lists;
        this.current = current;
        this.json = json;
    }

    @GetMapping("/" + CaptureRoutes.LISTS)
    ResponseEntity<Map<String, Object>> lists(
            CsrfToken key,
            @CookieValue(name = "EO_TAAL", required = false) Optional<String> language,
            @CookieValue(name = "EO_KLEUR", defaultValue = "") String colours) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "lists",
                        lists.current(),
                        "key",
                        key.getToken(),
                        "language",
                        language.orElseGet(() -> current.get().locale().getLanguage()),
                        "colours",
                        colours));
    }

    /** Takes a note; sent again, it answers the same. */
    @PostMapping(path = "/" + CaptureRoutes.NOTES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> note(HttpServletRequest request) throws IOException {
        CaptureMessage message = read(request);
        CaptureKey key = message.key().orElseThrow(CaptureProblem::unreadable);
        if (message.account() != current.get().id().value()) {
            throw CaptureProblem.ofAnother();
        }
        SignaalId signaal = notes.note(key, message.data(), message.contactData());
        return ResponseEntity.ok().body(Map.of("note", key.note(), "signaal", signaal.value()));
    }

    private CaptureMessage read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw CaptureProblem.tooLong();
        }
        try {
            return Optional.ofNullable(json.readValue(body, CaptureMessage.class))
                    .orElseThrow(CaptureProblem::unreadable);
        } catch (JacksonException e) {
            throw CaptureProblem.unreadable(); // the cause quotes what was sent
        }
    }
}
