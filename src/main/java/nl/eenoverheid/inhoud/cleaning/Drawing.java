package nl.eenoverheid.inhoud.cleaning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import nl.eenoverheid.inhoud.InhoudSoort;
import org.jspecify.annotations.Nullable;

/** Turns, sizes and writes pictures; only colours of pixels go from one to the next. */
final class Drawing {
    private Drawing() {}

    /** Upright and at most so large, in plain RGB. */
    static BufferedImage upright(BufferedImage image, int orientation, int side) {
        boolean aside = orientation >= 5;
        int width = aside ? image.getHeight() : image.getWidth();
        int height = aside ? image.getWidth() : image.getHeight();
        double scale = Math.min(1, (double) side / Math.max(width, height));
        AffineTransform turn = AffineTransform.getScaleInstance(scale, scale);
        turn.concatenate(turn(orientation, width, height));
        return drawn(image, turn, size(width, scale), size(height, scale), false);
    }

    /** At most so large; halved step by step, so that fine lines do not break up. */
    static BufferedImage fit(BufferedImage image, int side) {
        BufferedImage now = image;
        while (Math.max(now.getWidth(), now.getHeight()) > 2 * side) {
            now = scaled(now, 0.5);
        }
        double scale = (double) side / Math.max(now.getWidth(), now.getHeight());
        return scale < 1 ? scaled(now, scale) : now;
    }

    /** On white, where one could see through it. */
    static BufferedImage opaque(BufferedImage image) {
        return drawn(image, new AffineTransform(), image.getWidth(), image.getHeight(), true);
    }

    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            write(image, InhoudSoort.JPEG, quality, out);
        }
        return bytes.toByteArray();
    }

    static void write(BufferedImage image, InhoudSoort soort, float quality, Path to) throws IOException {
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            write(image, soort, quality, out);
        }
    }

    private static void write(BufferedImage image, InhoudSoort soort, float quality, @Nullable ImageOutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(soort.mime()).next();
        try {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (soort == InhoudSoort.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        AffineTransform smaller = AffineTransform.getScaleInstance(scale, scale);
        return drawn(image, smaller, size(image.getWidth(), scale), size(image.getHeight(), scale), false);
    }

    private static BufferedImage drawn(
            BufferedImage image, AffineTransform transform, int width, int height, boolean onWhite) {
        boolean alpha = image.getColorModel().hasAlpha() && !onWhite;
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        if (!alpha) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return drawn;
    }

    /** The eight ways in which a camera can have been held, as EXIF numbers them. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static int size(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }
}
