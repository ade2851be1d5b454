/**
 * Noting outside, where there is often no connection: a small page of its own keeps what somebody writes on the device, and sends it
 * when it can. This module gives that page what there is to choose from, and takes each note exactly once, however often it is sent.
 */
@ApplicationModule(
        displayName = "Capture",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "shell", "bezoek", "signaal"})
@NullMarked
package nl.eenoverheid.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
