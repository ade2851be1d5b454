package nl.eenoverheid.huisstijl;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the browser the house style of whoever is signed in; it asks each time whether it is still the same. A stranger gets an empty
 * one: a page to sign in with would lead to it afterwards.
 */
@RestController
class StylesheetController {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    /** Something to send: an answer without a body leaves before the headers that guard it are written. */
    private static final String OURS = "/* */\n";

    private final HuisstijlService styles;

    StylesheetController(HuisstijlService styles) {
        this.styles = styles;
    }

    @GetMapping("/" + HuisstijlRoutes.STYLESHEET)
    ResponseEntity<String> stylesheet() {
        String css = styles.stylesheet().orElse(OURS);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)))
                .contentType(CSS)
                .body(css);
    }
}
