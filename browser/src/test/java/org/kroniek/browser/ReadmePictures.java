package org.kroniek.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.ledger.Ledger;
import org.kroniek.server.KroniekServer;
import org.kroniek.server.ServerOptions;

/** Makes the pictures of the README anew, from all examples; run by {@code browser/pictures}, not by the tests. */
class ReadmePictures {
    private static final Path PICTURES = Path.of("..", "docs", "pictures");
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 680;
    private static final float STEP = 5;

    @TempDir
    static Path folder;

    @Test
    void make() throws IOException {
        Files.createDirectories(PICTURES);
        try (Ledger ledger = ExampleLedger.whole(folder);
                KroniekServer server = KroniekServer.start(ledger, ServerOptions.loopback(0, "pictures"));
                Chromium chromium = new Chromium(server.address())) {
            Page page = chromium.window(WIDTH, "en");
            page.setViewportSize(WIDTH, HEIGHT);
            chromium.open(page, "/");
            keep(page, "today");
            chromium.open(page, "/map?at=20,35,4");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Goma"))
                    .first()
                    .click();
            page.locator(".panel .incident").first().waitFor();
            page.locator(".map-columns").scrollIntoViewIfNeeded();
            keep(page, "map");
            chromium.open(page, "/network");
            page.locator(".figure").scrollIntoViewIfNeeded();
            keep(page, "network");
            chromium.open(page, "/reader?record=" + nested(page));
            keep(page, "reader");
        }
    }

    /** A record that somebody tells on somebody else's word. */
    private static String nested(Page page) {
        return (String)
                page.evaluate("async () => (await (await fetch('/api/v1/records?depth=2')).json()).items[0].id");
    }

    private static void keep(Page page, String name) throws IOException {
        page.waitForTimeout(500); // names on the map, fonts
        write(fewerColours(ImageIO.read(new ByteArrayInputStream(page.screenshot()))), PICTURES.resolve(name + ".png"));
    }

    /** Fifty steps a channel instead of 256: the eye sees no difference, and the file is smaller. */
    private static BufferedImage fewerColours(BufferedImage picture) {
        BufferedImage fewer = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                int coarse = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    coarse = coarse << 8 | Math.min(0xff, Math.round((colour >> shift & 0xff) / STEP) * (int) STEP);
                }
                fewer.setRGB(x, y, coarse);
            }
        }
        return fewer;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam options = writer.getDefaultWriteParam();
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(0); // the smallest file; PNG loses nothing
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), options);
        } finally {
            writer.dispose();
        }
    }
}
